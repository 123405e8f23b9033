using TeamsAlign.Bots.Cards;

namespace TeamsAlign.Bots;

/// <summary>Answer to <c>task/fetch</c> and <c>task/submit</c>: the next step of a dialog.</summary>
public sealed class DialogAnswer : InvokeAnswer
{
    private DialogAnswer(TaskBody? body)
        : base(body)
    {
    }

    /// <summary>Closes the dialog.</summary>
    public static DialogAnswer Close { get; } = new(null);

    /// <summary>Shows a card.</summary>
    public static DialogAnswer Card(string title, AdaptiveCard card, DialogSize? size = null) => new(DialogBodies.Card(title, card, size));

    /// <summary>Shows a page: HTTPS, of a domain in the manifest.</summary>
    /// <param name="title">Title of the dialog.</param>
    /// <param name="url">The page.</param>
    /// <param name="size">Size; medium by default.</param>
    /// <param name="completionBotId">The bot that gets what the page submits.</param>
    public static DialogAnswer Page(string title, string url, DialogSize? size = null, string? completionBotId = null) =>
        new(DialogBodies.Page(title, url, size, completionBotId));

    /// <summary>Shows a sentence; the person closes.</summary>
    public static DialogAnswer Message(string text) => new(DialogBodies.Message(text));
}
