using TeamsAlign.People;
using TeamsAlign.Requests;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Signals;

/// <summary>What was heard is demand on a request that exists: one more customer, with the quote. A customer who is on it already stays, and the signal is linked to them.</summary>
/// <param name="Signal">Key of the signal.</param>
/// <param name="Request">Key of the request.</param>
internal sealed record AddSignalToRequest(string Signal, string? Request) : Command
{
    /// <summary>The customer, where the signal names none.</summary>
    public string? Account { get; init; }
    public string? AccountName { get; init; }
    public string? RowVersion { get; init; }

    public override Decision Decide(WorkspaceState state, Person by, DateTimeOffset now)
    {
        var (signal, refusal) = SignalRights.ToTriage(state, by, Signal, SignalMove.AddDemand, RowVersion);
        if (signal is null)
            return refusal!;
        if (TypedText.Line(Request) is not { } key)
            return Refusal.Invalid("request", "Which request does it count for? Choose one, or give its key, like REQ-3.");
        if (state.Requests[key] is not { } named)
            return Refusal.Invalid("request", $"There is no request {Text.Cut(key, 40)} here.");
        var request = named is { Status: RequestStatus.SameAs, SameAs: { } other } ? state.Requests[other] ?? named : named;
        var moved = SignalRights.Moved(signal, SignalMove.AddDemand, by, now) with { Request = request.Key };
        var summary = $"{by.Name} counted for {request.Key} what was heard in {signal.Key}";
        if (AskingAlready(state, signal, request) is { } there)
            return Decision.About(request.Key, summary)
                .Put(there.Quote is null ? [there with { Quote = signal.Text, QuoteLink = signal.SourceLink }] : [])
                .Put(moved with { Account = there.Account, Demand = there.Key })
                .Tell(SignalRights.Told(moved, by));

        var adding = new AddDemand(request.Key)
        {
            Account = signal.Account ?? Account,
            AccountName = signal.Account is null ? AccountName : null,
            Quote = signal.Text,
            QuoteLink = signal.SourceLink,
        };
        var decision = adding.Decide(state, SignalRights.Hearer(signal, state), now);
        if (decision is not Decision.Changed added)
            return decision;
        var demand = added.Puts.OfType<Demand>().Single();
        return Decision.About(request.Key, summary)
            .Put(added.Puts).Put(moved with { Account = demand.Account, Demand = demand.Key })
            .Tell(added.Events).Tell(SignalRights.Told(moved, by));
    }

    private Demand? AskingAlready(WorkspaceState state, Signal signal, Requests.Request request) =>
        AskingAccount.KnownKey(state, signal.Account ?? Account, AccountName) is { } account
            ? state.DemandsFor(request.Key).FirstOrDefault(d => string.Equals(d.Account, account, StringComparison.OrdinalIgnoreCase))
            : null;
}
