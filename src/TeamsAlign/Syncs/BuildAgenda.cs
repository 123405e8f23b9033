using TeamsAlign.Customers;
using TeamsAlign.Customers.Money;
using TeamsAlign.Requests;
using TeamsAlign.Roadmap;
using TeamsAlign.Workspaces;
using Request = TeamsAlign.Requests.Request;

namespace TeamsAlign.Syncs;

/// <summary>
/// The agenda, from facts: what waits for a decision, what changed since the last meeting, what was promised. What the last meeting left
/// open comes first, as long as it still is.
/// </summary>
internal static class BuildAgenda
{
    /// <summary>Before the first meeting, this is what "since last time" means.</summary>
    private const int FirstDays = 7;

    /// <summary>From when on a change is news to the people of that chat.</summary>
    public static DateTimeOffset Since(WorkspaceState state, string chat, DateTimeOffset now) =>
        state.LastClosedSync(chat)?.ClosedAt ?? now.AddDays(-FirstDays);

    /// <summary>The items, in order. Promises are a group of their own that is empty as long as the product keeps none.</summary>
    public static IReadOnlyList<AgendaItem> For(WorkspaceState state, string chat, DateTimeOffset now)
    {
        var since = Since(state, chat, now);
        var carried = state.LastClosedSync(chat)?.Items.Where(i => i.Outcome == AgendaOutcome.CarriedOver).Select(i => i.Link)
            .ToHashSet(StringComparer.OrdinalIgnoreCase) ?? [];
        return [.. Decide(state, carried, now), .. Changed(state, since)];
    }

    /// <summary>In the order of the queue: answer due, then commit deals hit, then pipeline.</summary>
    private static IEnumerable<AgendaItem> Decide(WorkspaceState state, HashSet<string> carried, DateTimeOffset now)
    {
        var estimates = Estimates.Of(state);
        return state.RequestsToDecide
            .Select(r => (Request: r, Deals: OpenDeals(state, r)))
            .OrderByDescending(x => carried.Contains(x.Request.Key))
            .ThenBy(x => x.Request.AnswerDue ?? DateOnly.MaxValue)
            .ThenByDescending(x => x.Deals.Count(d => d.Forecast == ForecastCategory.Commit))
            .ThenByDescending(x => x.Deals.Sum(d => estimates.Of(d).Value ?? 0))
            .ThenBy(x => RecordKey.Number(x.Request.Key))
            .Take(SyncLimits.Decide)
            .Select(x => Item(AgendaGroup.Decide, x.Request.Key, x.Request.Title, Waiting(state, x.Request, x.Deals, now)) with
            {
                CarriedOver = carried.Contains(x.Request.Key),
            });
    }

    /// <summary>Plan items published and requests answered since then, newest first. A request that only follows its plan item is not named twice.</summary>
    private static IEnumerable<AgendaItem> Changed(WorkspaceState state, DateTimeOffset since) =>
        state.PublishedItems.Where(i => i.ChangedAt > since)
            .Select(i => (At: i.ChangedAt!.Value, Item: Item(AgendaGroup.Changed, i.Key, i.Title, i.LastChange)))
            .Concat(state.Requests.Where(r => r.AnsweredAt > since && !RequestMoves.Waits(r.Status))
                .Select(r => (At: r.AnsweredAt!.Value, Item: Item(AgendaGroup.Changed, r.Key, r.Title, $"{RequestWords.StatusOf(r)}, by {r.AnsweredByName}"))))
            .OrderByDescending(x => x.At)
            .ThenBy(x => x.Item.Link, StringComparer.Ordinal)
            .Take(SyncLimits.Changed)
            .Select(x => x.Item);

    private static AgendaItem Item(AgendaGroup group, string link, string title, string? detail) =>
        new(link, group, link, Text.Cut(title, SyncLimits.Title)) { Detail = detail is null ? null : Text.Cut(detail, SyncLimits.Detail) };

    private static Deal[] OpenDeals(WorkspaceState state, Request request) =>
        [.. state.DemandsFor(request.Key).Select(d => d.Deal).Distinct().Select(k => state.Deals[k]).OfType<Deal>().Where(d => d.Outcome == DealOutcome.Open)];

    /// <summary>Neither names nor amounts: the agenda is read by people who may see different ones.</summary>
    private static string Waiting(WorkspaceState state, Request request, Deal[] deals, DateTimeOffset now)
    {
        var due = request.AnswerDue is { } day ? $"answer {(day < state.Today(now) ? "was due" : "due")} {PlanWords.Of(day)}" : "no answer date";
        var commit = deals.Count(d => d.Forecast == ForecastCategory.Commit);
        return string.Join(" · ", new[]
        {
            due,
            Sentences.Count(state.AccountsAsking(request.Key).Count, "customer"),
            deals.Length > 0 ? $"{Sentences.Count(deals.Length, "open deal")}{(commit > 0 ? $", {commit} in commit" : "")}" : null,
        }.OfType<string>());
    }
}
