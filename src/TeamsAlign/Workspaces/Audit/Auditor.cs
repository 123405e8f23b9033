using TeamsAlign.Lists;

namespace TeamsAlign.Workspaces;

/// <summary>
/// Reads everything, writes nothing: is the journal's chain whole, and is every row what the journal says it is? The product may go on working
/// meanwhile, so a difference counts only when a second look finds it again.
/// </summary>
internal sealed class Auditor(SiteLists lists, RecordKinds kinds, TimeProvider time)
{
    private static readonly TimeSpan BeforeLookingAgain = TimeSpan.FromSeconds(3);

    /// <param name="key">Only the record with that key, and entries about it; null for everything.</param>
    public async Task<AuditReport> RunAsync(string? key, CancellationToken cancellationToken)
    {
        var first = await LookAsync(key, cancellationToken);
        if (first.Findings.Count == 0)
            return first;
        await Task.Delay(BeforeLookingAgain, time, cancellationToken);
        var second = await LookAsync(key, cancellationToken);
        return second with { Findings = [.. second.Findings.Intersect(first.Findings)] };
    }

    private async Task<AuditReport> LookAsync(string? key, CancellationToken cancellationToken)
    {
        // The head before the journal: what it counts is then in the journal, or on its way and found by the second look.
        var head = await lists.FindAsync(Head.Schema, RecordKind.KeyColumn, Head.RowKey, cancellationToken);
        var last = head is null ? 0 : Head.Read(head.Fields).Counters.GetValueOrDefault(JournalEntry.Prefix);
        List<Finding> findings = [];
        List<JournalEntry> entries = [];
        var says = new JournalSays();
        await foreach (var row in lists.ReadAllAsync(JournalList.Kind.Schema, cancellationToken))
        {
            if (Read(JournalList.Kind, row, findings) is JournalEntry entry && JournalEntry.IsKey(entry.Key))
                entries.Add(entry);
        }

        entries.Sort((one, other) => RecordKey.Number(one.Key).CompareTo(RecordKey.Number(other.Key)));
        findings.AddRange(AuditChain.Of(entries, last));
        foreach (var entry in entries)
            says.Read(entry.Changes);
        var rows = await RowsAsync(says, findings, cancellationToken);
        var history = key is null ? [] : entries.Where(e => IsAbout(e, key)).ToArray();
        return new AuditReport(
            entries.Count, rows, [.. findings.Where(f => key is null || f.Where.Equals(key, StringComparison.OrdinalIgnoreCase) || history.Any(e => e.Key == f.Where))], history);
    }

    private async Task<int> RowsAsync(JournalSays says, List<Finding> findings, CancellationToken cancellationToken)
    {
        var there = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var count = 0;
        foreach (var kind in kinds.All.Where(k => k != JournalList.Kind))
        {
            await foreach (var row in lists.ReadAllAsync(kind.Schema, cancellationToken))
            {
                count++;
                var key = row.Fields.Text(RecordKind.KeyColumn) ?? "";
                there.Add(key);
                Read(kind, row, findings);
                foreach (var (column, found, said) in says.Differences(kind, key, row.Fields))
                    findings.Add(new Finding(key, $"{column.DisplayName} is \"{found}\"; the journal says \"{said}\"."));
            }
        }

        findings.AddRange(says.Added.Where(k => !there.Contains(k)).Select(k => new Finding(k, "it was added and is not there any more.")));
        return count;
    }

    private static IRecord? Read(RecordKind kind, Row row, List<Finding> findings)
    {
        var (record, sentence) = kind.TryRead(row.Fields);
        if (sentence is not null)
            findings.Add(new Finding($"{kind.Schema.Name}, row {row.ItemId}", sentence));
        return record;
    }

    private static bool IsAbout(JournalEntry entry, string key) =>
        entry.Subject.Equals(key, StringComparison.OrdinalIgnoreCase) || entry.Key.Equals(key, StringComparison.OrdinalIgnoreCase)
        || (entry.Changes ?? "").Split('\n').Any(l => l.StartsWith($"{key} ", StringComparison.OrdinalIgnoreCase));
}
