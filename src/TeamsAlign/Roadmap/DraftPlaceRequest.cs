using TeamsAlign.People;
using TeamsAlign.Requests;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Roadmap;

/// <summary>Puts an approved request on the roadmap, in the person's private draft: onto an item, or as a new one.</summary>
/// <param name="Request">Key of the request.</param>
internal sealed record DraftPlaceRequest(string Request) : Command
{
    /// <summary>An item, or <c>NEW-n</c> of the draft; absent for a new one.</summary>
    public string? Item { get; init; }

    /// <summary>Title of the new item; absent takes the request's.</summary>
    public string? Title { get; init; }

    /// <summary>Of the new item; absent is next.</summary>
    public Horizon? Horizon { get; init; }

    public override Decision Decide(WorkspaceState state, Person by, DateTimeOffset now)
    {
        var (draft, refusal) = Drafting.Open(state, by);
        if ((refusal ?? Placement.FirstRefusal(state, [Request])) is { } no)
            return no;
        var request = state.Requests[Request]!;
        if (Item is null)
        {
            var title = TypedText.Line(Title) ?? Text.Cut(request.Title, PlanLimits.Title);
            return new DraftNewItem(title, Horizon ?? Roadmap.Horizon.Next) { Requests = [request.Key] }.Decide(state, by, now);
        }

        var (change, published) = Drafting.Find(state, draft, Item);
        if (change is null)
            return Refusal.NotFound(Item);
        if (Drafting.Ended(published) is { } ended)
            return ended;
        if (Has(request.PlanItems, change.Item) || Has(change.Requests, request.Key))
            return Refusal.WrongState("roadmap.placed", $"{request.Key} is on {change.Item} already.");
        return Drafting.Keep(draft.With(change with { Requests = [.. change.Requests, request.Key] }), "Placed a request in the private draft of the roadmap");
    }

    private static bool Has(IEnumerable<string> keys, string key) => keys.Contains(key, StringComparer.OrdinalIgnoreCase);
}
