using System.Net;
using System.Text.RegularExpressions;

namespace TeamsAlign.Bots;

/// <summary>The text of a message without the mention of the bot itself and without the marks where cards stand in it; mentions of others stay.</summary>
internal static partial class MentionText
{
    public static string Of(Activity activity)
    {
        var text = activity.Text ?? "";
        if (activity.Entities is { Count: > 0 } entities && activity.Recipient?.Id is { } botId)
            foreach (var entity in entities)
                if (entity is { Type: "mention", Text.Length: > 0 } && entity.Mentioned?.Id == botId)
                    text = RemoveOnce(text, entity.Text);
        if (HasCard(activity))
            text = CardMark().Replace(text, " ");
        // Formatted text comes with its HTML form beside it, and its entities are HTML's then.
        if (activity.Attachments?.Any(attachment => attachment?.ContentType == "text/html") == true)
            text = WebUtility.HtmlDecode(text);
        return text.Replace("&nbsp;", " ", StringComparison.Ordinal).Replace('\u00a0', ' ').Trim();
    }

    /// <summary>Whether somebody put a card into the message, as message extensions do.</summary>
    public static bool HasCard(Activity activity) =>
        activity.Attachments?.Any(a => a?.ContentType?.StartsWith("application/vnd.microsoft.card.", StringComparison.Ordinal) == true) == true;

    private static string RemoveOnce(string text, string part)
    {
        var at = text.IndexOf(part, StringComparison.Ordinal);
        return at < 0 ? text : text.Remove(at, part.Length);
    }

    /// <summary>What the Playground writes in the place of a card.</summary>
    [GeneratedRegex("""<span class="inline-compose-card"[^<>]*>(?>\s*)(?:<span[^<>]*>(?>\s*)</span>(?>\s*))?</span>""", RegexOptions.CultureInvariant)]
    private static partial Regex CardMark();
}
