using System.Text.RegularExpressions;
using TeamsAlign.Bots;
using TeamsAlign.Bots.Cards;
using TeamsAlign.Delivery;
using TeamsAlign.Insights;
using TeamsAlign.People;
using TeamsAlign.Requests.Cards;
using TeamsAlign.Roadmap.Cards;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Roadmap;

/// <summary>The roadmap in chat: <c>roadmap</c>, <c>RM-7</c>, and finding plan items while writing a message.</summary>
internal sealed partial class RoadmapBot(IWorkspace workspace, PeopleDesk people, CardDesk desk, SearchIndex search, TimeProvider time) : IBotModule
{
    private const int LongestLine = 80;

    public void Register(BotRoutes routes) => routes
        .OnText("roadmap", RoadmapAsync, Handling.OnlyReads)
        .OnTextMatching(Key(), ItemAsync, Handling.OnlyReads)
        .OnExecute(RoadmapCard.ShowVerb, ShowAsync)
        .OnQuery("findRoadmap", FindAsync);

    private async Task RoadmapAsync(TextTurn turn, CancellationToken cancellationToken) =>
        await desk.ReplyAsync(turn, RoadmapFace.FaceName, "", await people.WhoAsync(turn, cancellationToken), cancellationToken);

    private async Task ItemAsync(TextTurn turn, CancellationToken cancellationToken)
    {
        var person = await people.WhoAsync(turn, cancellationToken);
        var state = workspace.State;
        var key = RecordKey.Said(turn.Text);
        if (state.PublishedItem(key) is { } item)
            await desk.ReplyAsync(turn, PlanItemFace.FaceName, item.Key, person, cancellationToken);
        else
            await turn.ReplyAsync(OutboundActivity.Card(UnknownKeyCard.Of(key, state.PublishedItems.Select(i => i.Key))), cancellationToken);
    }

    /// <summary>Shown to the one who pressed; what they may see is looked up, not taken from the card.</summary>
    private async Task<ExecuteAnswer> ShowAsync(ExecuteTurn turn, CancellationToken cancellationToken)
    {
        var person = await people.WhoAsync(turn, cancellationToken);
        var state = workspace.State;
        var today = state.Today(time.GetUtcNow());
        return state.PublishedItem(turn.Data.Text("record")) is not { } item ? ExecuteAnswer.Message("This item is not on the roadmap any more.")
            : ExecuteAnswer.Card(PlanRights.MayRead(person) ? PlanItemCard.For(item, person, state, today) : PlanItemCard.Shared(item, today));
    }

    /// <summary>The list is for the writer's eyes; the card that is inserted is for everybody's, so it is the one safe for customers.</summary>
    private async Task<QueryAnswer> FindAsync(QueryTurn turn, CancellationToken cancellationToken)
    {
        var person = await people.WhoAsync(turn, cancellationToken);
        if (!PlanRights.MayRead(person))
            return QueryAnswer.Message(Outsiders.Refusal.Sentence);
        var state = workspace.State;
        var today = state.Today(time.GetUtcNow());
        var found = turn.Text.Length == 0
            ? DraftView.InOrder(state.PublishedItems.Where(i => !PlanMoves.IsEnded(i.Status)))
            : search.Find(state, turn.Text, turn.Skip + turn.Count, PlanItem.Prefix).Select(h => state.PublishedItem(h.Key)).OfType<PlanItem>();
        return QueryAnswer.Results([.. found.Skip(turn.Skip).Take(turn.Count).Select(i => new SearchResult(
            PlanItemCard.Shared(i, today),
            new PreviewCard(Text.Cut($"{i.Key} {i.Title}", LongestLine), $"{PlanWords.Of(i.Horizon)} · {PlanWords.Of(i.Status)} · may be said: {PlanWords.Of(WhatMayBeSaid.About(i, today)).ToLowerInvariant()}")))]);
    }

    [GeneratedRegex(@"^\s*RM[-\s]?\d{1,9}\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Key();
}
