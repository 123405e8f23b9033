using TeamsAlign.Customers;
using TeamsAlign.Customers.Money;
using TeamsAlign.Insights;
using TeamsAlign.People;
using TeamsAlign.Signals;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Requests.Api;

/// <summary>Requests as one viewer may see them.</summary>
internal sealed class RequestViews(WorkspaceState state, Person viewer, DateOnly today)
{
    private const int MostSimilar = 5;
    private readonly MoneySight sight = new(state, viewer);

    /// <summary>The table without its rows.</summary>
    /// <param name="total">How many there are with those that are not shown.</param>
    public RequestTable TableOf(int total) => new(
        [],
        total,
        Enum.GetValues<RequestStatus>().Select(s => (Status: s, Count: state.RequestsThatAre(s).Count())).Where(s => s.Count > 0)
            .ToDictionary(s => FieldWords.ApiName(s.Status), s => s.Count),
        AnsweredInTime.In(state));

    public MoneyView? Money(Request request) => RequestMoney.Of(state, request, viewer, today);

    public decimal? Score(Request request) => ProductValue.For(request, state, today).Score;

    public RequestRow Row(Request request)
    {
        var accounts = state.AccountsAsking(request.Key);
        return new RequestRow(
            request.Key, request.Title, request.Status, RequestWords.StatusOf(request), request.Kind, request.Area,
            new PersonName(request.AskedBy.Value ?? "", request.AskedByName), request.AskedAt, request.AnswerDue,
            RequestMoves.Waits(request.Status) && request.AnswerDue < today,
            accounts.Count,
            sight.SeesNames ? [.. accounts.Select(a => state.Accounts[a]?.Name ?? a)] : null,
            Money(request),
            Value(request),
            request.PlanItems);
    }

    public RequestDetail Detail(Request request, SearchIndex search)
    {
        var mayNot = RequestRights.ToAnswer(state, viewer, request) ?? RequestRights.BeingDecided(state, request);
        return new RequestDetail(Row(request))
        {
            Problem = request.Problem,
            WantedOutcome = request.WantedOutcome,
            Source = request.Source is null && request.SourceLink is null ? null : new SourceView(request.Source, request.SourceLink),
            Demands = [.. state.DemandsFor(request.Key).Select(new DemandViews(state, viewer, sight, request, today).Of)],
            Similar = [.. SimilarRequests.To(request, state, search, MostSimilar).Select(Similar)],
            Heard = [.. state.SignalsOf(request.Key).Select(s => new HeardInView(s.Key, SignalSight.TextFor(s, viewer, state), s.HeardByName, s.HeardAt))],
            Answer = RequestMoves.Waits(request.Status)
                ? null
                : new AnswerView(request.Status, request.AnsweredByName, request.AnsweredAt, request.Reason, request.NotNowUntil, CustomerWording.Of(request, state), AnswerMail.Of(request, state)?.Url),
            SameAs = request.SameAs,
            History = [.. state.HistoryOf(request.Key).Select(e => new HistoryView(e.At, e.ByName, e.Summary, e.Why, e.Surface))],
            Answers = [.. RequestAnswer.From(request.Status).Where(a => May(a, mayNot)).Select(a => new OfferedAnswer(a.Move, a.Label, Needs(a), a.Primary))],
            MayNot = mayNot?.Sentence,
            RowVersion = state.RowVersion(request.Key),
        };
    }

    public static SimilarView Similar(Request request) => new(request.Key, request.Title, request.Status, RequestWords.StatusOf(request));

    private bool May(RequestAnswer answer, Refusal? mayNot) => answer.Move switch
    {
        RequestMove.Reopen => viewer.Is(Roles.SalesManager | Roles.ProductManager),
        RequestMove.TakeIntoTriage => RequestRights.MayDecide(viewer),
        _ => mayNot is null,
    };

    private static string? Needs(RequestAnswer answer) => answer.Needs == AnswerNeeds.Nothing ? null : answer.Needs.ToString().ToLowerInvariant();

    private ValueView Value(Request request)
    {
        var value = ProductValue.For(request, state, today);
        return new ValueView(
            value.Score, value.Score is null, request.Reach, value.Reach, request.Impact, request.Confidence, request.Effort,
            request.EffortBy, request.EffortAt, value.Stale, value.Text, value.Why);
    }
}
