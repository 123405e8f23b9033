namespace TeamsAlign.Bots.Cards;

/// <summary><c>Action.Submit</c>: a message with the data and inputs; inside dialogs, their submission.</summary>
public sealed record SubmitAction : CardAction
{
    /// <summary>A button with the data that comes back; see <see cref="ActionData"/> for verbs and dialogs.</summary>
    public SubmitAction(string? title, ActionData? data = null)
        : base(title) => Data = data;

    /// <summary>What comes back with it, merged with the inputs. Clients can forge it.</summary>
    public ActionData? Data { get; init; }

    /// <summary>Which inputs come along.</summary>
    public AssociatedInputs? AssociatedInputs { get; init; }
}
