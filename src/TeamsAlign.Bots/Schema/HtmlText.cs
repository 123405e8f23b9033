using System.Net;
using System.Text.RegularExpressions;

namespace TeamsAlign.Bots;

/// <summary>Turns the HTML of a message into text. The result is text: it is escaped again wherever it is shown.</summary>
internal static partial class HtmlText
{
    public static string Of(string? contentType, string? content)
    {
        if (string.IsNullOrEmpty(content))
            return "";
        if (!string.Equals(contentType, "html", StringComparison.OrdinalIgnoreCase) &&
            !string.Equals(contentType, "text/html", StringComparison.OrdinalIgnoreCase))
            return content;
        var text = Unseen().Replace(content, "");
        text = Breaks().Replace(text, "\n");
        text = WebUtility.HtmlDecode(Tags().Replace(text, "")).Replace('\u00a0', ' ');
        return string.Join('\n', text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
    }

    // The text is a stranger's: all patterns run in linear time.
    [GeneratedRegex(
        @"<!--.*?-->|<script\b.*?</script\s*>|<style\b.*?</style\s*>|<head\b.*?</head\s*>",
        RegexOptions.Singleline | RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex Unseen();

    [GeneratedRegex(@"<br\s*/?>|</(p|div|li|tr|h\d|blockquote|pre|ul|ol|table)\s*>", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex Breaks();

    [GeneratedRegex(@"<[^>]*>", RegexOptions.NonBacktracking)]
    private static partial Regex Tags();
}
