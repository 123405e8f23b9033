using System.Text.Json;

namespace TeamsAlign.Bots;

/// <summary>Somebody types into a search command.</summary>
public sealed class QueryTurn : Turn
{
    internal const int Most = 25;

    private readonly QueryValue _value;

    internal QueryTurn(TurnContext context, QueryValue value)
        : base(context)
    {
        _value = value;
        IsInitialRun = string.Equals(Parameter("initialRun"), "true", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Id of the command in the manifest.</summary>
    public string CommandId => _value.CommandId ?? "";

    /// <summary>What was typed; empty on the first run.</summary>
    public string Text => IsInitialRun ? "" : _value.Parameters is { Count: > 0 } parameters ? Value(parameters[0]) : "";

    /// <summary>True when the command was just opened: show what is recent.</summary>
    public bool IsInitialRun { get; }

    /// <summary>Results to leave out, for the next page.</summary>
    public int Skip => Math.Max(0, _value.QueryOptions?.Skip ?? 0);

    /// <summary>Results wanted, 1 to 25.</summary>
    public int Count => Math.Clamp(_value.QueryOptions?.Count ?? Most, 1, Most);

    /// <summary>The magic code, when this repeats a query after a sign-in.</summary>
    public string? State => _value.State;

    /// <summary>The single sign-on token, when this repeats a query.</summary>
    public SsoToken? Authentication => _value.Authentication;

    /// <summary>What was typed for one parameter; null when it did not come.</summary>
    public string? Parameter(string name) =>
        _value.Parameters?.FirstOrDefault(parameter => parameter?.Name == name) is { } found ? Value(found) : null;

    private static string Value(QueryParameter? parameter) => parameter?.Value switch
    {
        { ValueKind: JsonValueKind.String } text => text.TextOrEmpty().Trim(),
        { } other => other.GetRawText(),
        null => "",
    };
}

/// <summary>Somebody picked a result.</summary>
public sealed class SelectTurn : Turn
{
    internal SelectTurn(TurnContext context, SubmittedData data)
        : base(context) => Data = data;

    /// <summary>The data of the result.</summary>
    public SubmittedData Data { get; }
}

/// <summary>Somebody pasted a link of a domain in the manifest.</summary>
public sealed class LinkTurn : Turn
{
    internal LinkTurn(TurnContext context, LinkValue value, bool isAnonymous)
        : base(context) => (Value, IsAnonymous) = (value, isAnonymous);

    /// <summary>The link.</summary>
    public string Url => Value.Url ?? "";

    /// <summary>True for somebody without the app: nothing but what everybody may see.</summary>
    public bool IsAnonymous { get; }

    /// <summary>The magic code, when this repeats a question after a sign-in.</summary>
    public string? State => Value.State;

    /// <summary>The single sign-on token, when this repeats a question.</summary>
    public SsoToken? Authentication => Value.Authentication;

    private LinkValue Value { get; }
}
