namespace TeamsAlign.Bots;

/// <summary>A tab made of cards is opened, or something in it is sent.</summary>
public sealed class TabTurn : Turn
{
    private readonly TabValue _value;

    internal TabTurn(TurnContext context, TabValue value, SubmittedData data)
        : base(context) => (_value, Data) = (value, data);

    /// <summary>Id of the tab in the manifest.</summary>
    public string? TabEntityId => _value.TabContext?.TabEntityId;

    /// <summary>What was sent: the action's data merged with the inputs.</summary>
    public SubmittedData Data { get; }

    /// <summary>The client's theme.</summary>
    public string? Theme => _value.Context?.Theme;

    /// <summary>The magic code, when this repeats a call after a sign-in.</summary>
    public string? State => _value.State;
}
