using TeamsAlign.Bots.Cards;

namespace TeamsAlign.Bots;

/// <summary>A card or file the bot sends.</summary>
public sealed record OutboundAttachment
{
    private OutboundAttachment(string contentType, object content) => (ContentType, Content) = (contentType, content);

    /// <summary>MIME type.</summary>
    public string ContentType { get; }

    /// <summary>One of the card types of this library.</summary>
    public object Content { get; }

    /// <summary>File name, for file cards.</summary>
    public string? Name { get; init; }

    /// <summary>Address of the file, for file cards.</summary>
    public string? ContentUrl { get; init; }

    /// <summary>What search results show before they are picked.</summary>
    public OutboundAttachment? Preview { get; init; }

    /// <summary>An Adaptive Card.</summary>
    public static OutboundAttachment Of(AdaptiveCard card) => new("application/vnd.microsoft.card.adaptive", card);

    /// <summary>A hero card.</summary>
    public static OutboundAttachment Hero(PreviewCard card) => new("application/vnd.microsoft.card.hero", card);

    /// <summary>A thumbnail card.</summary>
    public static OutboundAttachment Thumbnail(PreviewCard card) => new("application/vnd.microsoft.card.thumbnail", card);

    /// <summary>A button that opens a sign-in page.</summary>
    public static OutboundAttachment SignIn(string text, string signInUrl) =>
        new("application/vnd.microsoft.card.signin", new SigninBody(text, [ButtonBody.SignIn(signInUrl)]));

    /// <summary>Asks the client for a single sign-on token, which comes as <c>signin/tokenExchange</c>; without one it shows a sign-in button.</summary>
    /// <param name="text">What it is for.</param>
    /// <param name="connectionName">The OAuth connection.</param>
    /// <param name="signInUrl">The page behind the button.</param>
    /// <param name="exchange">What the client needs for single sign-on; null in channels, where there is none.</param>
    public static OutboundAttachment OAuth(string text, string connectionName, string signInUrl, TokenExchangeResource? exchange = null) =>
        new("application/vnd.microsoft.card.oauth", new LoginBody(text, connectionName, exchange, [ButtonBody.SignIn(signInUrl)]));

    /// <summary>Asks whether a file may be put into the person's drive. Personal chats only.</summary>
    public static OutboundAttachment FileConsent(string fileName, FileConsentCard card) =>
        new("application/vnd.microsoft.teams.card.file.consent", card) { Name = fileName };

    /// <summary>Shows a file that was uploaded.</summary>
    public static OutboundAttachment FileInfo(string fileName, string contentUrl, FileInfoCard card) =>
        new("application/vnd.microsoft.teams.card.file.info", card) { Name = fileName, ContentUrl = contentUrl };
}
