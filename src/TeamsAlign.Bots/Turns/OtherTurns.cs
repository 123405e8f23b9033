namespace TeamsAlign.Bots;

/// <summary>An activity without a kind of its own: other events, settings, read receipts.</summary>
public sealed class ActivityTurn : Turn
{
    internal ActivityTurn(TurnContext context, SubmittedData data)
        : base(context) => Data = data;

    /// <summary>Its value.</summary>
    public SubmittedData Data { get; }

    /// <summary>Text of a message without the mention of the bot; empty for anything else.</summary>
    public string Text => MentionText.Of(Activity);

    /// <summary>Whether the bot is in the conversation, as far as this activity says: message extensions also run where it is not.</summary>
    public bool IsSighting => Activity.Type != ActivityTypes.Invoke || Activity.Name == InvokeNames.Execute;
}

/// <summary>Somebody said what they think of an answer.</summary>
public sealed class FeedbackTurn : Turn
{
    internal FeedbackTurn(TurnContext context, bool isLike, string? text)
        : base(context) => (IsLike, Text) = (isLike, text);

    /// <summary>True for a thumb up.</summary>
    public bool IsLike { get; }

    /// <summary>What they wrote.</summary>
    public string? Text { get; }

    /// <summary>The message they judge.</summary>
    public string? MessageId => Activity.ReplyToId;
}

/// <summary>Somebody answered whether a file may be put into their drive.</summary>
public sealed class FileConsentTurn : Turn
{
    internal FileConsentTurn(TurnContext context, bool accepted, SubmittedData consentContext, FileUploadInfo? upload)
        : base(context) => (Accepted, ConsentContext, Upload) = (accepted, consentContext, upload);

    /// <summary>True for yes.</summary>
    public bool Accepted { get; }

    /// <summary>The context the question carried.</summary>
    public SubmittedData ConsentContext { get; }

    /// <summary>Where to put the file, when accepted.</summary>
    public FileUploadInfo? Upload { get; }
}

/// <summary>A single sign-on token, a magic code, or why there is none.</summary>
public sealed class SigninTurn : Turn
{
    internal SigninTurn(TurnContext context, SsoToken? exchange, string? code, string? failure)
        : base(context) => (Exchange, Code, Failure) = (exchange, code, failure);

    /// <summary>The token, for <c>signin/tokenExchange</c>. Each open client sends one with the same id.</summary>
    public SsoToken? Exchange { get; }

    /// <summary>The magic code, for <c>signin/verifyState</c>.</summary>
    public string? Code { get; }

    /// <summary>Code of what went wrong, for <c>signin/failure</c>.</summary>
    public string? Failure { get; }
}
