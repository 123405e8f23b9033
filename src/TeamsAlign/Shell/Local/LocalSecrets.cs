using System.Security.Cryptography;
using System.Text;

namespace TeamsAlign.Shell.Local;

/// <summary>Keys of one data folder, made at its first use.</summary>
internal static class LocalSecrets
{
    /// <summary>The key that signs intents, Base64, 32 bytes. Several processes may start on one folder at the same time; all get the same.</summary>
    public static string SigningKey(string folder)
    {
        var file = Path.Combine(Path.GetFullPath(folder), "signing.key");
        using var door = new Mutex(initiallyOwned: false, $"TeamsAlign.{Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(file)))[..32]}");
        try
        {
            door.WaitOne();
        }
        catch (AbandonedMutexException)
        {
            // Whoever held it was killed; the door is ours all the same.
        }

        try
        {
            if (!File.Exists(file) || File.ReadAllText(file) is not { Length: > 0 })
                File.WriteAllText(file, Convert.ToBase64String(RandomNumberGenerator.GetBytes(32)));
            return File.ReadAllText(file).Trim();
        }
        finally
        {
            door.ReleaseMutex();
        }
    }
}
