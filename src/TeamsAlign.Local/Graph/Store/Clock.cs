using System.Globalization;

namespace TeamsAlign.Local.Graph.Store;

/// <summary>Times as the service keeps them: whole seconds, UTC.</summary>
internal static class Clock
{
    public static string Stamp(this DateTimeOffset time) =>
        time.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture);
}
