using System.Text.Json.Nodes;
using TeamsAlign.Local.Teams.Chats;

namespace TeamsAlign.Local.Teams.Connector;

/// <summary>What Teams refuses about a message's content (teams-protocol 2.5, 4.3, 5.2).</summary>
internal static class ContentRules
{
    private const int MostRefreshers = 60;

    /// <summary>The refusal of a message that may not be posted; null when it may.</summary>
    public static IResult? Refuse(MessageContent content)
    {
        if (content.Text.Length == 0 && content.Attachments is null)
            return ConnectorError.BadSyntax("Activity must have text or attachments.");
        if (content.Attachments?.Any(attachment => attachment is not JsonObject || (string?)attachment["contentType"] is null) == true)
            return ConnectorError.BadArgument("Every attachment needs a contentType.");
        if (content.Attachments?.Any(Refreshes) == true)
            return ConnectorError.BadArgument($"A card's refresh may name at most {MostRefreshers} users.");
        return content.Entities?.Any(entity => !MentionIsInText(entity, content.Text)) == true
            ? ConnectorError.BadArgument("The text of a mention must start and end with the at tags and occur in the message's text.")
            : null;
    }

    /// <summary>An update is one message for one: text with attachments, or several attachments in a list, count as several.</summary>
    public static IResult? RefuseUpdate(MessageContent content)
    {
        var attachments = content.Attachments?.Count ?? 0;
        var several = (content.Text.Length > 0 && attachments > 0) || (attachments > 1 && content.AttachmentLayout != "carousel");
        return several ? ConnectorError.BadArgument("Activity resulted into multiple skype activities") : null;
    }

    private static bool Refreshes(JsonNode? attachment) =>
        attachment?["content"] is JsonObject card
        && card["refresh"] is JsonObject refresh
        && refresh["userIds"] is JsonArray { Count: > MostRefreshers };

    private static bool MentionIsInText(JsonNode? entity, string text)
    {
        if ((string?)entity?["type"] != "mention")
            return true;
        return (string?)entity["text"] is { } mention
            && mention.StartsWith("<at>", StringComparison.Ordinal)
            && mention.EndsWith("</at>", StringComparison.Ordinal)
            && text.Contains(mention, StringComparison.Ordinal);
    }
}
