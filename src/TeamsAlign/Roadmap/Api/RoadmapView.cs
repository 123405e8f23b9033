using TeamsAlign.Customers.Money;

namespace TeamsAlign.Roadmap.Api;

/// <summary>The board for one person: what is published, with their own draft over it.</summary>
/// <param name="Left">How many more items a horizon holds than are shown, by its name in camel case; absent where it is shown whole.</param>
internal record RoadmapView(IReadOnlyList<PlanItemRow> Items, DraftSummary? Draft, bool MayPlan, IReadOnlyDictionary<string, int> Left);

/// <param name="AffectedCount">Requests the draft's items answer, or shall answer.</param>
/// <param name="BaseVersion">Comes back with "Publish changes": what was looked at.</param>
internal sealed record DraftSummary(IReadOnlyList<DraftLineView> Changes, int AffectedCount, string BaseVersion);

internal sealed record DraftLineView(string Key, string What);

/// <summary>The board after publishing.</summary>
internal sealed record PublishedView(
    IReadOnlyList<PlanItemRow> Items, DraftSummary? Draft, bool MayPlan, IReadOnlyDictionary<string, int> Left, int Published, string Sentence)
    : RoadmapView(Items, Draft, MayPlan, Left);

/// <summary>Who is affected by the caller's draft. Names of customers only where the caller may see them.</summary>
internal sealed record AffectedView(
    int Requests, IReadOnlyList<AffectedName> Accounts, IReadOnlyList<AffectedName> People, MoneyView? Money, IReadOnlyList<string> Lines);

internal sealed record AffectedName(string Name);
