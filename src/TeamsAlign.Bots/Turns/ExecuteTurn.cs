namespace TeamsAlign.Bots;

/// <summary>Somebody pressed an <c>Action.Execute</c>, or a client refreshes a card.</summary>
public sealed class ExecuteTurn : Turn
{
    internal ExecuteTurn(TurnContext context, ExecuteValue value, string verb, SubmittedData data)
        : base(context) => (Value, Verb, Data) = (value, verb, data);

    /// <summary>Name of the action.</summary>
    public string Verb { get; }

    /// <summary>The action's data merged with the inputs.</summary>
    public SubmittedData Data { get; }

    /// <summary>True for a refresh: answer a card and write nothing, or every client refreshes again, for ever.</summary>
    public bool IsAutomatic => string.Equals(Value.Trigger, "automatic", StringComparison.OrdinalIgnoreCase);

    /// <summary>The message that holds the card.</summary>
    public string? MessageId => Activity.ReplyToId;

    /// <summary>The magic code, when this repeats a call after a sign-in.</summary>
    public string? State => Value.State;

    /// <summary>The single sign-on token, when this repeats a call.</summary>
    public SsoToken? Authentication => Value.Authentication;

    private ExecuteValue Value { get; }

    /// <inheritdoc/>
    public override Task<string?> ReplyAsync(OutboundActivity message, CancellationToken cancellationToken) => IsAutomatic
        ? throw new InvalidOperationException("An automatic refresh answers a card and writes nothing: every client refreshes by itself.")
        : base.ReplyAsync(message, cancellationToken);
}
