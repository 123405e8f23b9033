using TeamsAlign.Syncs;

namespace TeamsAlign.Requests.Api;

internal sealed record AskBody(string? Need, string? Account = null, string? AccountName = null, string? Deal = null, string? Title = null)
{
    public CaptureRequest ToCommand() => new(Need) { Account = Account, AccountName = AccountName, Deal = Deal, Title = Title };
}

/// <param name="Sentence">What to tell whoever asked.</param>
internal sealed record AskedView(string Key, DateOnly? AnswerDue, IReadOnlyList<string> AnsweredBy, string Sentence);

/// <param name="Sync">Key of the meeting it is answered in; its point of the agenda is decided in the same commit.</param>
/// <param name="UntilItem">For "not now": key of a plan item that has to ship first.</param>
/// <param name="UntilCustomers">For "not now": how many customers have to ask first.</param>
internal sealed record AnswerBody(
    RequestMove Answer, string? Reason = null, DateOnly? Until = null, string? SameAs = null, string? RowVersion = null, string? Sync = null, string? UntilItem = null, int? UntilCustomers = null)
{
    public Workspaces.Command ToCommand(string key) => Answer switch
    {
        RequestMove.TakeIntoTriage => new TakeIntoTriage(key) { RowVersion = RowVersion },
        RequestMove.Reopen => new ReopenRequest(key, Reason) { RowVersion = RowVersion },
        _ when Sync is not null => new AnswerInSync(Sync, ToAnswer(key)),
        _ => ToAnswer(key),
    };

    private AnswerRequest ToAnswer(string key) => new(key, Answer)
    {
        Reason = Reason, Until = Until, UntilItem = UntilItem, UntilCustomers = UntilCustomers, SameAs = SameAs, RowVersion = RowVersion,
    };
}

internal sealed record DemandBody(string? Account = null, string? AccountName = null, string? Deal = null, DemandWeight? Weight = null, string? Quote = null)
{
    public AddDemand ToCommand(string key) => new(key)
    {
        Account = Account,
        AccountName = AccountName,
        Deal = Deal,
        Weight = Weight ?? DemandWeight.Important,
        Quote = Quote,
    };
}

internal sealed record DescriptionBody(string? Title = null, RequestKind? Kind = null, string? Area = null, string? WantedOutcome = null, string? RowVersion = null)
{
    public DescribeRequest ToCommand(string key) => new(key, Title) { Kind = Kind, Area = Area, WantedOutcome = WantedOutcome, RowVersion = RowVersion };
}

internal sealed record ConfirmBody(DemandWeight? Weight = null);

internal sealed record ScoreBody(decimal? Reach = null, decimal? Impact = null, decimal? Confidence = null, decimal? Effort = null, string? RowVersion = null)
{
    public ScoreRequest ToCommand(string key) => new(key)
    {
        Reach = Reach,
        Impact = Impact,
        Confidence = Confidence,
        Effort = Effort,
        RowVersion = RowVersion,
    };
}

internal sealed record PlacementBody(string? Item = null, string? Title = null, Roadmap.Horizon? Horizon = null)
{
    public Roadmap.DraftPlaceRequest ToCommand(string key) => new(key) { Item = Item, Title = Title, Horizon = Horizon };
}

/// <param name="Item">Key of the item in the caller's draft: an existing one, or NEW-n.</param>
internal sealed record PlacedView(string? Item, RequestDetail Request);
