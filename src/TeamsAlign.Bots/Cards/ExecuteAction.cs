namespace TeamsAlign.Bots.Cards;

/// <summary><c>Action.Execute</c>: the bot answers with a card for the one who pressed it.</summary>
public sealed record ExecuteAction : CardAction
{
    /// <summary>A button with the verb the bot is called with.</summary>
    public ExecuteAction(string? title, string verb, ActionData? data = null)
        : base(title)
    {
        Verb = verb;
        Data = data;
    }

    /// <summary>Name of the handler.</summary>
    public string Verb { get; }

    /// <summary>What comes back with it, merged with the inputs. Clients can forge it: ids and versions only.</summary>
    public ActionData? Data { get; init; }

    /// <summary>Which inputs come along.</summary>
    public AssociatedInputs? AssociatedInputs { get; init; }
}
