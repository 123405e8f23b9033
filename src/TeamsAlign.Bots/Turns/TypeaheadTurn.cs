using TeamsAlign.Bots.Cards;

namespace TeamsAlign.Bots;

/// <summary>Somebody types into a choice set with an own data set.</summary>
public sealed class TypeaheadTurn : Turn
{
    internal const int Most = 15;

    private readonly TypeaheadValue _value;

    internal TypeaheadTurn(TurnContext context, TypeaheadValue value, SubmittedData data)
        : base(context) => (_value, Data) = (value, data);

    /// <summary>The data set the choice set names.</summary>
    public string Dataset => CardMark.Dataset(_value.Dataset ?? "");

    /// <summary>What was typed; empty wants the usual choices.</summary>
    public string Text => _value.QueryText?.Trim() ?? "";

    /// <summary>Choices to leave out.</summary>
    public int Skip => Math.Max(0, _value.QueryOptions?.Skip ?? 0);

    /// <summary>Choices wanted, 1 to 15.</summary>
    public int Top => Math.Clamp(_value.QueryOptions?.Top ?? _value.QueryOptions?.Count ?? Most, 1, Most);

    /// <summary>Values of other inputs, where the card sends them along.</summary>
    public SubmittedData Data { get; }
}
