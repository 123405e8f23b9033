using TeamsAlign.Customers;
using TeamsAlign.People;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Requests;

/// <summary>"Mine too": one more account, and where there is one, a deal, that wants a request.</summary>
/// <param name="Request">Key of the request. Where that was answered "same as", the other one gets it.</param>
internal sealed record AddDemand(string Request) : Command
{
    public string? Account { get; init; }
    public string? AccountName { get; init; }
    public string? Deal { get; init; }
    public DemandWeight Weight { get; init; } = DemandWeight.Important;
    public string? Quote { get; init; }
    public string? QuoteLink { get; init; }

    public override Decision Decide(WorkspaceState state, Person by, DateTimeOffset now)
    {
        if (RequestRights.ToAsk(by) is { } refusal)
            return refusal;
        if (state.Requests[Request] is not { } named)
            return Refusal.NotFound(Request);
        var request = named is { Status: RequestStatus.SameAs, SameAs: { } other } ? state.Requests[other] ?? named : named;
        if (Check(state).FirstOrDefault() is { } invalid)
            return invalid;

        var (account, isNew) = AskingAccount.Of(state, Account, AccountName);
        var deal = TypedText.Line(Deal) is { } key ? state.Deals[key]!.Key : null;
        if (state.DemandsFor(request.Key).Any(d => Same(d.Account, account.Key) && (deal is null || Same(d.Deal, deal))))
            return Refusal.WrongState("demand.known", $"This customer is on {request.Key} already; nothing was added.");

        var demand = new Demand(state.NextKey(Demand.Prefix), request.Key)
        {
            Account = account.Key,
            Deal = deal,
            Weight = Weight,
            Quote = TypedText.Note(Quote),
            QuoteLink = WebLink.Of(QuoteLink),
            AddedBy = by.Id,
            AddedByName = by.Name,
            AddedAt = now,
        };
        return Decision.About(request.Key, $"{by.Name} added a customer to {request.Key}")
            .Put(isNew ? [demand, account] : [demand])
            .Tell(new DemandAdded(request.Key, demand.Key, by.Id));
    }

    private IEnumerable<Refusal> Check(WorkspaceState state) =>
    [
        .. AskingAccount.Check(state, Account, AccountName),
        .. DealCheck.Of(state, Deal, AskingAccount.KnownKey(state, Account, AccountName)),
        .. FieldCheck.Text(nameof(Quote), "The quote", TypedText.Note(Quote), RequestLimits.Quote),
        .. Weight == DemandWeight.Blocker && TypedText.Line(Deal) is { } deal ? DealCheck.BlockersLeft(state, deal, null) : [],
    ];

    private static bool Same(string? a, string? b) => string.Equals(a, b, StringComparison.OrdinalIgnoreCase);
}
