using System.Text.RegularExpressions;
using TeamsAlign.Local.Graph.Wire;

namespace TeamsAlign.Local.Graph.Items;

/// <summary>Compares If-Match with the row, whatever quotes the caller kept or lost.</summary>
internal static partial class ETags
{
    /// <summary>412 when the row is another version than the caller read; no header: the last writer wins.</summary>
    public static void Require(string? ifMatch, ItemRow row)
    {
        if (string.IsNullOrWhiteSpace(ifMatch) || ifMatch.Trim() == "*")
            return;
        var match = Form().Match(ifMatch);
        if (!match.Success)
            throw Failures.MalformedETag();
        if (!string.Equals(match.Groups["tag"].Value, row.ETag.Trim('"'), StringComparison.OrdinalIgnoreCase))
            throw Failures.Changed();
    }

    [GeneratedRegex("""^\s*(W/)?\\?"?\{?(?<tag>[0-9a-fA-F-]{36}\}?,\d+)\\?"?\s*$""", RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
