namespace TeamsAlign.Approvals.Cards;

/// <summary>What the buttons of approval cards are called on the wire, and the inputs and data that come with them.</summary>
internal static class ApprovalVerbs
{
    public const string Approve = "approvals.approve";
    public const string Decline = "approvals.decline";
    public const string Ask = "approvals.ask";
    public const string Answer = "approvals.answer";
    public const string HandOn = "approvals.handOn";
    public const string Withdraw = "approvals.withdraw";
    public const string Restart = "approvals.restart";

    public static readonly IReadOnlyList<string> All = [Approve, Decline, Ask, Answer, HandOn, Withdraw, Restart];

    /// <summary>Key of the approval; never called "key", which a client of React loses.</summary>
    public const string Approval = "record";
    public const string RowVersion = "rv";

    /// <summary>Name of the face the card is drawn by, so that it comes back in the same form.</summary>
    public const string Face = "face";

    /// <summary>Whose seat it is about: a person's id.</summary>
    public const string Seat = "seat";
    public const string Step = "step";

    /// <summary>Whom it is handed to.</summary>
    public const string To = "to";

    /// <summary>Typeahead data set of people who may be asked.</summary>
    public const string People = "approvers";

    /// <summary>Id of the text field of a form: on one card every field needs its own.</summary>
    public static string TextOf(string verb) => $"text.{verb}";
}
