using TeamsAlign.Bots.Cards;

namespace TeamsAlign.Bots;

/// <summary>Answer to the dialog of an action command being sent.</summary>
public sealed class SubmitAnswer : InvokeAnswer
{
    private SubmitAnswer(object? body)
        : base(body)
    {
    }

    /// <summary>Closes the dialog.</summary>
    public static SubmitAnswer Close { get; } = new(null);

    /// <summary>The next card of the dialog: a form with its errors, or a further step.</summary>
    public static SubmitAnswer Card(string title, AdaptiveCard card, DialogSize? size = null) => new(DialogBodies.Card(title, card, size));

    /// <summary>A page as the next step of the dialog.</summary>
    public static SubmitAnswer Page(string title, string url, DialogSize? size = null, string? completionBotId = null) =>
        new(DialogBodies.Page(title, url, size, completionBotId));

    /// <summary>A sentence; the person closes.</summary>
    public static SubmitAnswer Message(string text) => new(DialogBodies.Message(text));

    /// <summary>Puts a card into the compose box.</summary>
    public static SubmitAnswer Insert(SearchResult result) => new(ExtensionBodies.Results([result]));

    /// <summary>Shows the card as the bot would post it, with Edit and Send.</summary>
    public static SubmitAnswer Preview(AdaptiveCard card) => new(ExtensionBodies.Preview(OutboundActivity.Card(card)));
}
