using TeamsAlign.People;
using TeamsAlign.Requests;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Signals;

/// <summary>A product manager makes a new request of what was heard, with demand of its customer. Whoever heard it asked for it, and is told the answer.</summary>
/// <param name="Signal">Key of the signal.</param>
internal sealed record MakeRequestOfSignal(string Signal) : Command
{
    /// <summary>Derived from the first sentence where absent.</summary>
    public string? Title { get; init; }

    /// <summary>The customer, where the signal names none.</summary>
    public string? Account { get; init; }
    public string? AccountName { get; init; }
    public string? RowVersion { get; init; }

    public override Decision Decide(WorkspaceState state, Person by, DateTimeOffset now)
    {
        var (signal, refusal) = SignalRights.ToTriage(state, by, Signal, SignalMove.MakeRequest, RowVersion);
        if (signal is null)
            return refusal!;
        var asking = new CaptureRequest(signal.Text)
        {
            Title = Title,
            Account = signal.Account ?? Account,
            AccountName = signal.Account is null ? AccountName : null,
            Source = signal.Source,
            SourceLink = signal.SourceLink,
        };
        var decision = asking.Decide(state, SignalRights.Hearer(signal, state), now);
        if (decision is not Decision.Changed asked)
            return decision;
        var request = asked.Puts.OfType<Requests.Request>().Single();
        var demand = asked.Puts.OfType<Demand>().Single();
        var moved = SignalRights.Moved(signal, SignalMove.MakeRequest, by, now) with { Account = demand.Account, Request = request.Key, Demand = demand.Key };
        return Decision.About(request.Key, $"{by.Name} made {request.Key} of {signal.Key}")
            .Put(asked.Puts.Select(r => r is Demand ? demand with { Quote = signal.Text, QuoteLink = signal.SourceLink } : r)).Put(moved)
            .Tell(asked.Events).Tell(SignalRights.Told(moved, by));
    }
}
