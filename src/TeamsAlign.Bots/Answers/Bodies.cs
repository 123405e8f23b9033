using TeamsAlign.Bots.Cards;

namespace TeamsAlign.Bots;

/// <summary>Answer to <c>adaptiveCard/action</c>; HTTP stays 200, the real status is in here.</summary>
internal sealed record ExecuteBody(int StatusCode, string Type, object? Value);

internal sealed record ErrorBody(string Code, string Message);

internal sealed record LoginBody(string Text, string ConnectionName, TokenExchangeResource? TokenExchangeResource, IReadOnlyList<ButtonBody> Buttons);

/// <summary>Content of a sign-in card.</summary>
internal sealed record SigninBody(string Text, IReadOnlyList<ButtonBody> Buttons);

internal sealed record ButtonBody(string Type, string Value, string? Title = null)
{
    /// <summary>Opens a page to sign in at.</summary>
    /// <exception cref="ArgumentException">The address is not one of the web.</exception>
    public static ButtonBody SignIn(string url) => new("signin", Shapes.Page(url), "Sign in");
}

internal sealed record TaskBody(TaskInner Task);

internal sealed record TaskInner(string Type, object Value);

internal sealed record TaskCard(string? Title, object? Height, object? Width, OutboundAttachment Card);

internal sealed record TaskPage(string? Title, object? Height, object? Width, string Url, string? FallbackUrl, string? CompletionBotId);

internal sealed record ExtensionBody(ExtensionInner ComposeExtension, CacheInfo? CacheInfo = null);

internal sealed record ExtensionInner(string Type)
{
    public string? AttachmentLayout { get; init; }

    public IReadOnlyList<OutboundAttachment>? Attachments { get; init; }

    public string? Text { get; init; }

    public ButtonsBody? SuggestedActions { get; init; }

    public OutboundActivity? ActivityPreview { get; init; }
}

internal sealed record ButtonsBody(IReadOnlyList<ButtonBody> Actions)
{
    /// <summary>One button that opens a page.</summary>
    /// <exception cref="ArgumentException">The address is not one of the web.</exception>
    public static ButtonsBody Open(string url, string title) => new([new("openUrl", Shapes.Page(url), title)]);
}

internal sealed record CacheInfo(string CacheType, int CacheDuration);

internal sealed record ConfigBody(ConfigInner Config)
{
    public string ResponseType { get; } = "config";
}

internal sealed record ConfigInner(string Type)
{
    public object? Value { get; init; }

    public ButtonsBody? SuggestedActions { get; init; }
}

internal sealed record TabBody(TabInner Tab);

internal sealed record TabInner(string Type)
{
    public TabCards? Value { get; init; }

    public ButtonsBody? SuggestedActions { get; init; }
}

internal sealed record TabCards(IReadOnlyList<TabCard> Cards);

internal sealed record TabCard(AdaptiveCard Card);

internal sealed record SearchBody(int StatusCode, string Type, object Value);

internal sealed record SearchResults(IReadOnlyList<TypeaheadResult> Results);

internal sealed record ExchangeFailureBody(string? Id, string? ConnectionName, string FailureDetail);

/// <summary>Answer to <c>deliveryMode: expectReplies</c>.</summary>
internal sealed record RepliesBody(IReadOnlyList<OutboundActivity> Activities);
