using TeamsAlign.Workspaces;

namespace TeamsAlign.Roadmap.Api;

/// <summary>The history of one item. A publication is one journal entry for many items; what it did to this one is read from its before-and-after lines.</summary>
internal static class PlanHistory
{
    private static readonly string[] Told = ["Horizon", "Status", "Earliest", "Latest", "Confidence", "Title"];

    private static readonly Index<JournalEntry> ByItem = new(e =>
        e.Verb is nameof(PublishChanges) or nameof(ContinuePublication)
            ? Lines(e).Select(l => l.Split(' ', 2)[0]).Where(k => k.StartsWith($"{PlanItem.Prefix}-", StringComparison.Ordinal)).Distinct()
            : e.Subject.StartsWith($"{PlanItem.Prefix}-", StringComparison.Ordinal) ? [e.Subject] : []);

    /// <summary>Newest first.</summary>
    public static IEnumerable<PlanHistoryEntry> Of(WorkspaceState state, string key) => state.Journal.By(ByItem, key)
        .OrderByDescending(e => RecordKey.Number(e.Key))
        .Select(e => new PlanHistoryEntry(e.At, e.ByName, What(e, key), e.Why, e.Surface));

    private static string What(JournalEntry entry, string key)
    {
        var lines = Lines(entry).Where(l => l.StartsWith($"{key} ", StringComparison.Ordinal)).Select(l => l[(key.Length + 1)..]).ToArray();
        if (lines.Contains("added"))
            return "Added to the roadmap";
        var told = lines.Where(l => Told.Any(c => l.StartsWith($"{c}: ", StringComparison.Ordinal))).ToArray();
        return told.Length > 0 ? string.Join("; ", told) : entry.Summary;
    }

    private static string[] Lines(JournalEntry entry) => (entry.Changes ?? "").Split('\n');
}
