using TeamsAlign.Bots.Cards;

namespace TeamsAlign.Bots;

internal static class DialogBodies
{
    public static TaskBody Card(string title, AdaptiveCard card, DialogSize? size)
    {
        size ??= DialogSize.Medium;
        return new(new("continue", new TaskCard(title, size.Height, size.Width, OutboundAttachment.Of(card))));
    }

    public static TaskBody Page(string title, string url, DialogSize? size, string? completionBotId)
    {
        size ??= DialogSize.Medium;
        return new(new("continue", new TaskPage(title, size.Height, size.Width, Shapes.Page(url), url, completionBotId)));
    }

    public static TaskBody Message(string text) => new(new("message", text));
}
