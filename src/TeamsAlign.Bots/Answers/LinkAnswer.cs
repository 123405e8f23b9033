namespace TeamsAlign.Bots;

/// <summary>Answer to a link somebody pasted.</summary>
public sealed class LinkAnswer : InvokeAnswer
{
    private LinkAnswer(ExtensionBody body)
        : base(body)
    {
    }

    /// <summary>Leaves the link as it is.</summary>
    public static LinkAnswer None { get; } = new(ExtensionBodies.Results([]));

    /// <summary>A card for it; clients keep it for about half an hour.</summary>
    public static LinkAnswer Card(SearchResult result) => new(ExtensionBodies.Results([result]));

    /// <summary>A card for it that clients do not keep.</summary>
    public static LinkAnswer Uncached(SearchResult result) => new(ExtensionBodies.Uncached(result));

    /// <summary>Asks the person to sign in; Teams asks again afterwards.</summary>
    public static LinkAnswer SignIn(string title, string url) => new(ExtensionBodies.SignIn(title, url));

    /// <summary>Asks the person for settings.</summary>
    public static LinkAnswer Settings(string title, string url) => new(ExtensionBodies.Settings(title, url));
}
