using System.Security.Cryptography;

namespace TeamsAlign.Shell.Local;

/// <summary>Keys of one data folder, made at its first use.</summary>
internal static class LocalSecrets
{
    /// <summary>The key that signs intents, Base64, 32 bytes.</summary>
    public static string SigningKey(string folder)
    {
        var file = Path.Combine(folder, "signing.key");
        if (!File.Exists(file))
            File.WriteAllText(file, Convert.ToBase64String(RandomNumberGenerator.GetBytes(32)));
        return File.ReadAllText(file).Trim();
    }
}
