using System.Text.Json.Nodes;
using TeamsAlign.Local.Teams.Chats;

namespace TeamsAlign.Local.Teams.PageApi;

/// <summary>Turns a stored message into what one person sees of it.</summary>
internal static class MessageShown
{
    /// <param name="view">That person's own version of the message's Adaptive Card; null when they see everybody's.</param>
    public static MessageAnswer To(ChatMessage message, JsonNode? view)
    {
        var content = message.Content;
        var isRoot = message.RootId is null || message.RootId == message.Id;
        return new MessageAnswer(
            message.Id,
            new SenderAnswer(PersonId(message.From), message.From.Mri, message.From.Name, message.From.IsBot),
            message.At,
            content.Text,
            content.TextFormat,
            Attachments(content, view),
            content.AttachmentLayout,
            message.Edited,
            isRoot ? null : message.RootId,
            content.Summary,
            content.Entities,
            content.SuggestedActions);
    }

    private static JsonArray Attachments(MessageContent content, JsonNode? view)
    {
        var attachments = content.Attachments?.DeepClone().AsArray() ?? [];
        var card = attachments.FirstOrDefault(attachment => (string?)attachment?["contentType"] == MessageContent.AdaptiveCard);
        if (card is not null && view is not null)
            card["content"] = view.DeepClone();
        return attachments;
    }

    private static string PersonId(Sender sender) =>
        SamplePeople.All.FirstOrDefault(person => person.Mri == sender.Mri)?.Id ?? sender.Mri;
}
