namespace TeamsAlign.Bots;

/// <summary>An action command of a message extension is opened or its dialog sent.</summary>
public sealed class CommandTurn : Turn
{
    private readonly CommandValue _value;

    internal CommandTurn(TurnContext context, CommandValue value, SubmittedData data)
        : base(context) => (_value, Data) = (value, data);

    /// <summary>Id of the command in the manifest.</summary>
    public string CommandId => _value.CommandId ?? "";

    /// <summary><c>compose</c>, <c>message</c> or <c>commandBox</c>: from where it was opened.</summary>
    public string? CommandContext => _value.CommandContext;

    /// <summary>The message it was opened on.</summary>
    public MessagePayload? Message => _value.MessagePayload;

    /// <summary>What the dialog sent.</summary>
    public SubmittedData Data { get; }

    /// <summary>The client's theme.</summary>
    public string? Theme => _value.Context?.Theme;

    /// <summary>True when the person just installed the app here: answer the real dialog.</summary>
    public bool IsJustInstalled => Data.Inner("msteams").Ticked("justInTimeInstall");

    /// <summary>The card to change, when the person pressed Edit below a preview; null otherwise.</summary>
    public Activity? PreviewToEdit => Preview("edit");

    /// <summary>The message to post, when the person pressed Send below a preview; null otherwise.</summary>
    public Activity? PreviewToSend => Preview("send");

    /// <summary>The magic code, when this repeats a call after a sign-in.</summary>
    public string? State => _value.State;

    /// <summary>The single sign-on token, when this repeats a call.</summary>
    public SsoToken? Authentication => _value.Authentication;

    private Activity? Preview(string action) =>
        string.Equals(_value.BotMessagePreviewAction, action, StringComparison.OrdinalIgnoreCase) && _value.BotActivityPreview is { Count: > 0 } shown
            ? shown[0]
            : null;
}
