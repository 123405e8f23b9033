using System.Net;

namespace TeamsAlign.Bots;

/// <summary>The text of a message without the mention of the bot itself; mentions of others stay.</summary>
internal static class MentionText
{
    public static string Of(Activity activity)
    {
        var text = activity.Text ?? "";
        if (activity.Entities is { Count: > 0 } entities && activity.Recipient?.Id is { } botId)
            foreach (var entity in entities)
                if (entity is { Type: "mention", Text.Length: > 0 } && entity.Mentioned?.Id == botId)
                    text = RemoveOnce(text, entity.Text);
        // Formatted text comes with its HTML form beside it, and its entities are HTML's then.
        if (activity.Attachments?.Any(attachment => attachment?.ContentType == "text/html") == true)
            text = WebUtility.HtmlDecode(text);
        return text.Replace("&nbsp;", " ", StringComparison.Ordinal).Replace('\u00a0', ' ').Trim();
    }

    private static string RemoveOnce(string text, string part)
    {
        var at = text.IndexOf(part, StringComparison.Ordinal);
        return at < 0 ? text : text.Remove(at, part.Length);
    }
}
