using System.Security.Cryptography;

namespace TeamsAlign.Local.Graph.Store;

/// <summary>The key page tokens are signed with, one per data folder.</summary>
internal sealed class Secrets
{
    public Secrets(Database database) => SigningKey = Convert.FromHexString(database.WriteAtStart(connection =>
    {
        connection.Execute(
            "INSERT OR IGNORE INTO meta (name, value) VALUES ('signing-key', $key)", ("$key", Convert.ToHexString(RandomNumberGenerator.GetBytes(32))));
        return connection.Text("SELECT value FROM meta WHERE name = 'signing-key'")!;
    }));

    public byte[] SigningKey { get; }
}
