using System.Globalization;
using TeamsAlign.Local.Graph.Store;
using TeamsAlign.Local.Graph.Wire;

namespace TeamsAlign.Local.Graph.Values;

/// <summary>Times of a site whose zone is not UTC: eight hours behind, as in many American tenants.</summary>
internal static class SiteTime
{
    private static readonly TimeSpan Zone = TimeSpan.FromHours(-8);

    /// <summary>A text without a zone is UTC.</summary>
    public static DateTimeOffset Parse(string text) =>
        DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time)
            ? time
            : throw Failures.InvalidValue();

    /// <summary>Date-only columns keep midnight of the site's day.</summary>
    public static DateTimeOffset MidnightOfSite(this DateTimeOffset time) => new(time.ToOffset(Zone).Date, Zone);

    public static System.Text.Json.Nodes.JsonNode ToText(this DateTimeOffset time) => System.Text.Json.Nodes.JsonValue.Create(time.Stamp());
}
