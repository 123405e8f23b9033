namespace TeamsAlign.Bots;

/// <summary>A dialog is opened or sent (<c>task/fetch</c>, <c>task/submit</c>), or the bot's settings are.</summary>
public sealed class DialogTurn : Turn
{
    internal DialogTurn(TurnContext context, SubmittedData data, string? theme)
        : base(context) => (Data, Theme) = (data, theme);

    /// <summary>Name of the dialog, when the card gave one.</summary>
    public string? Dialog => Data.Text(Cards.ActionData.DialogMember);

    /// <summary>The action's data merged with the inputs; or what a page submitted.</summary>
    public SubmittedData Data { get; }

    /// <summary>The client's theme.</summary>
    public string? Theme { get; }
}
