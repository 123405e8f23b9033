using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using TeamsAlign.Local.Graph.Wire;

namespace TeamsAlign.Local.Graph.Query;

/// <summary>Where a page ended, in the unpadded form of SharePoint; to be sent back exactly as given.</summary>
internal sealed partial record SkipToken(int LastId, string? LastKey)
{
    public string Text(string column)
    {
        var key = LastKey is null ? "" : $"&p_{column}={Uri.EscapeDataString(LastKey)}";
        var plain = string.Create(CultureInfo.InvariantCulture, $"Paged=TRUE{key}&p_ID={LastId}");
        return Convert.ToBase64String(Encoding.UTF8.GetBytes(plain)).TrimEnd('=').Replace('+', '-').Replace('/', '_');
    }

    public static SkipToken? Parse(string? token)
    {
        if (token is null)
            return null;
        var match = Form().Match(Decode(token));
        if (!match.Success || !int.TryParse(match.Groups["id"].Value, CultureInfo.InvariantCulture, out var id))
            throw Failures.Invalid("The provided skip token is invalid.");
        return new SkipToken(id, match.Groups["key"].Success ? Uri.UnescapeDataString(match.Groups["key"].Value) : null);
    }

    private static string Decode(string token)
    {
        var padded = token.Replace('-', '+').Replace('_', '/').PadRight((token.Length + 3) / 4 * 4, '=');
        var bytes = new byte[padded.Length];
        return Convert.TryFromBase64String(padded, bytes, out var length) ? Encoding.UTF8.GetString(bytes, 0, length) : "";
    }

    [GeneratedRegex(@"^Paged=TRUE(?:&p_[A-Za-z0-9_]+=(?<key>[^&]*))?&p_ID=(?<id>\d+)$", RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
