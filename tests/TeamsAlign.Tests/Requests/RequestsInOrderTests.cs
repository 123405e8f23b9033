using CsCheck;
using Shouldly;
using TeamsAlign.Approvals;
using TeamsAlign.Customers;
using TeamsAlign.Customers.Money;
using TeamsAlign.Requests;
using TeamsAlign.Workspaces;
using Xunit;

namespace TeamsAlign.Tests.Requests;

/// <summary>Orders that were carried on over any commits are the orders that sorting everything gives.</summary>
public sealed class RequestsInOrderTests
{
    private static readonly Gen<Func<WorkspaceState, WorkspaceState>> Changes = Gen.OneOf(
        RequestRowsTests.Changes,
        Gen.Select(Gen.Int[1, RequestRowsTests.Keys], Gen.Int[1, RequestRowsTests.Keys], Gen.Bool).Select(Func<WorkspaceState, WorkspaceState> (one, other, runs) => state =>
            state.With([new Approval($"AP-{one}", $"REQ-{other}") { State = runs ? ApprovalState.Running : ApprovalState.Withdrawn }], "s")),
        Gen.Select(Gen.Int[1, RequestRowsTests.Keys], Gen.Enum<ForecastCategory>()).Select(Func<WorkspaceState, WorkspaceState> (one, forecast) => state =>
            state.Deals[$"DL-{one}"] is { } deal ? state.With([deal with { Forecast = forecast }], "s") : state));

    [Fact]
    public void After_any_commits_both_orders_are_those_of_now() => Changes.Array[1, 30].Sample(
        changes =>
        {
            var state = RequestRowsTests.Large();
            foreach (var (change, i) in changes.Select((c, i) => (c, i)))
            {
                state = change(state) with { Version = state.Version.Next };
                // Not every version is looked at, so that several commits are carried on at once.
                if (i % 3 == 1)
                    continue;
                var order = RequestsInOrder.Of(state);
                order.Waiting.Select(r => r.Key).ShouldBe(Sorted(state));
                order.Answered(null).Select(r => r.Key).ShouldBe(
                    state.Requests.Where(r => !RequestMoves.Waits(r.Status)).OrderByDescending(r => RecordKey.Number(r.Key)).Select(r => r.Key));
            }
        },
        iter: 100);

    [Fact]
    public void An_older_version_keeps_its_order_after_a_newer_one_was_looked_at()
    {
        var before = RequestRowsTests.Large();
        var was = RequestsInOrder.Of(before).Waiting;
        var after = before.With([before.Requests["REQ-150"]! with { Status = RequestStatus.Declined }], "s");

        RequestsInOrder.Of(after).Waiting.Count.ShouldBe(was.Count - 1);
        RequestsInOrder.Of(before).Waiting.Select(r => r.Key).ShouldBe(was.Select(r => r.Key));
    }

    private static IEnumerable<string> Sorted(WorkspaceState state) =>
        from request in state.RequestsToDecide
        let deals = state.DemandsFor(request.Key).Select(d => state.Deals[d.Deal]).OfType<Deal>().Where(d => d.Outcome == DealOutcome.Open).DistinctBy(d => d.Key).ToArray()
        orderby request.AnswerDue ?? DateOnly.MaxValue, deals.Count(d => d.Forecast == ForecastCategory.Commit) descending,
            deals.Sum(d => Estimates.Of(state).Of(d).Value ?? 0) descending, RecordKey.Number(request.Key)
        select request.Key;
}
