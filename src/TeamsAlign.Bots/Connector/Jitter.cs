using System.Security.Cryptography;

namespace TeamsAlign.Bots;

/// <summary>Spreads those who wait for the same moment, so that they do not all come back in it.</summary>
internal static class Jitter
{
    /// <returns>The wait and up to a fifth more, at least up to 50 ms and at most up to a second.</returns>
    public static TimeSpan Over(TimeSpan wait)
    {
        var most = Math.Clamp(wait.TotalMilliseconds / 5, 50, 1000);
        return wait + TimeSpan.FromMilliseconds(RandomNumberGenerator.GetInt32((int)most + 1));
    }
}
