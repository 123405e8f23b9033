using TeamsAlign.Bots.Cards;

namespace TeamsAlign.Bots;

/// <summary>Answer to an action command being opened.</summary>
public sealed class FetchAnswer : InvokeAnswer
{
    private FetchAnswer(object body)
        : base(body)
    {
    }

    /// <summary>A dialog with a card.</summary>
    public static FetchAnswer Card(string title, AdaptiveCard card, DialogSize? size = null) => new(DialogBodies.Card(title, card, size));

    /// <summary>A dialog with a page.</summary>
    public static FetchAnswer Page(string title, string url, DialogSize? size = null, string? completionBotId = null) =>
        new(DialogBodies.Page(title, url, size, completionBotId));

    /// <summary>A sentence; the person closes.</summary>
    public static FetchAnswer Message(string text) => new(DialogBodies.Message(text));

    /// <summary>A dialog whose only button installs the app here; Teams then comes back to the same command.</summary>
    public static FetchAnswer InstallHere(string title, CardText why, string button) => Card(
        title, new AdaptiveCard(new TextBlock(why)) { Actions = [new SubmitAction(button, ActionData.InstallHere())] }, DialogSize.Small);

    /// <summary>Asks the person to sign in; Teams asks again afterwards.</summary>
    public static FetchAnswer SignIn(string title, string url) => new(ExtensionBodies.SignIn(title, url));

    /// <summary>Asks the person for settings.</summary>
    public static FetchAnswer Settings(string title, string url) => new(ExtensionBodies.Settings(title, url));
}
