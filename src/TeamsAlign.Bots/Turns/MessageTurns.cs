namespace TeamsAlign.Bots;

/// <summary>Somebody wrote something.</summary>
public sealed class TextTurn : Turn
{
    internal TextTurn(TurnContext context, string text)
        : base(context)
    {
        Text = text;
        var cut = text.AsSpan().IndexOfAny(" \t\r\n");
        Command = cut < 0 ? text : text[..cut];
        Argument = cut < 0 ? "" : text[(cut + 1)..].Trim();
    }

    /// <summary>The text without the mention of the bot; mentions of others stay.</summary>
    public string Text { get; }

    /// <summary>The first word.</summary>
    public string Command { get; }

    /// <summary>Everything after the first word.</summary>
    public string Argument { get; }
}

/// <summary>Somebody pressed an <c>Action.Submit</c>, or a button that posts back.</summary>
public sealed class SubmitTurn : Turn
{
    internal SubmitTurn(TurnContext context, string text, SubmittedData data)
        : base(context) => (Text, Data) = (text, data);

    /// <summary>Text that came with it; usually empty.</summary>
    public string Text { get; }

    /// <summary>What the card sent.</summary>
    public SubmittedData Data { get; }

    /// <summary>The message that holds the card.</summary>
    public string? MessageId => Activity.ReplyToId;
}

/// <summary>Somebody edited, deleted or brought back a message, or reacted to one.</summary>
public sealed class MessageChangeTurn : Turn
{
    internal MessageChangeTurn(TurnContext context)
        : base(context)
    {
    }

    /// <summary>The message: of the person for edits, of the bot for reactions.</summary>
    public string? MessageId => Activity.Type == ActivityTypes.MessageReaction ? Activity.ReplyToId : Activity.Id;

    /// <summary><c>editMessage</c>, <c>undeleteMessage</c> or <c>softDeleteMessage</c>; null for reactions.</summary>
    public string? EventType => Activity.ChannelData?.EventType;
}
