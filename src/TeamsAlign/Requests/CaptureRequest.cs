using TeamsAlign.Customers;
using TeamsAlign.People;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Requests;

/// <summary>Asks for something on behalf of a customer: a request and its first demand in one step.</summary>
/// <param name="Need">What they need, in their words.</param>
internal sealed record CaptureRequest(string? Need) : Command
{
    /// <summary>Key of the account; else <see cref="AccountName"/> names a known or a new one.</summary>
    public string? Account { get; init; }
    public string? AccountName { get; init; }

    /// <summary>Key of an open deal of that account that hangs on it.</summary>
    public string? Deal { get; init; }

    /// <summary>Derived from the first sentence of the need where absent.</summary>
    public string? Title { get; init; }
    public string? Source { get; init; }
    public string? SourceLink { get; init; }
    public DemandWeight Weight { get; init; } = DemandWeight.Important;

    public override Decision Decide(WorkspaceState state, Person by, DateTimeOffset now)
    {
        if (RequestRights.ToAsk(by) is { } refusal)
            return refusal;
        if (CaptureCheck.Of(this, state) is [var first, ..])
            return first;

        var need = TypedText.Note(Need)!;
        var (account, isNew) = AskingAccount.Of(state, Account, AccountName);
        var request = new Request(state.NextKey(Request.Prefix), TypedText.Line(Title) ?? TypedText.FirstSentence(need, RequestLimits.DerivedTitle))
        {
            Problem = need,
            Source = TypedText.Line(Source),
            SourceLink = WebLink.Of(SourceLink),
            AskedBy = by.Id,
            AskedByName = by.Name,
            AskedAt = now,
            AnswerDue = state.Calendar.AfterDays(state.Today(now), state.Settings.AnswerWithinDays),
        };
        var demand = new Demand(state.NextKey(Demand.Prefix), request.Key)
        {
            Account = account.Key,
            Deal = TypedText.Line(Deal) is { } deal ? state.Deals[deal]!.Key : null,
            Weight = Weight,
            AddedBy = by.Id,
            AddedByName = by.Name,
            AddedAt = now,
        };
        return Decision.About(request.Key, $"{by.Name} asked for {request.Key}")
            .Put(isNew ? [request, demand, account] : [request, demand])
            .Tell(new RequestCaptured(request.Key, by.Id));
    }
}
