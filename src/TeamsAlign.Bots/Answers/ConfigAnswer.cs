using TeamsAlign.Bots.Cards;

namespace TeamsAlign.Bots;

/// <summary>Answer to "configure" of the bot in a team or group chat.</summary>
public sealed class ConfigAnswer : InvokeAnswer
{
    private ConfigAnswer(ConfigInner config)
        : base(new ConfigBody(config))
    {
    }

    /// <summary>Shows a card.</summary>
    public static ConfigAnswer Card(string title, AdaptiveCard card, DialogSize? size = null)
    {
        size ??= DialogSize.Medium;
        return new(new("continue") { Value = new TaskCard(title, size.Height, size.Width, OutboundAttachment.Of(card)) });
    }

    /// <summary>Shows a sentence.</summary>
    public static ConfigAnswer Message(string text) => new(new("message") { Value = text });

    /// <summary>Asks the person to sign in.</summary>
    public static ConfigAnswer SignIn(string title, string url) =>
        new(new("auth") { SuggestedActions = ButtonsBody.Open(url, title) });
}
