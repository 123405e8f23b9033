namespace TeamsAlign.Workspaces;

/// <summary>Checks the journal's chain of hashes. Pure.</summary>
internal static class AuditChain
{
    /// <param name="entries">All entries, in the order of their keys.</param>
    /// <param name="last">Number of the newest entry by the head row; the end of a chain cannot tell that it was longer.</param>
    public static IReadOnlyList<Finding> Of(IEnumerable<JournalEntry> entries, int last)
    {
        var findings = new List<Finding>();
        JournalEntry? before = null;
        foreach (var entry in entries)
        {
            if (entry.ComputeHash() != entry.Hash)
                findings.Add(new Finding(entry.Key, "its text does not match its hash: it was changed."));
            // A number can be skipped, where its key was taken by hand; the hash of the entry before says that nothing is missing.
            if (entry.Previous != (before?.Hash ?? ""))
                findings.Add(new Finding(entry.Key, Break(entry, before)));
            before = entry;
        }

        if (RecordKey.Number(before?.Key ?? "JR-0") is var found && (before is null ? last > 0 : found < last))
            findings.Add(new Finding("Journal", $"it ends with {before?.Key ?? "nothing"}, but {JournalEntry.Prefix}-{last} was written: its end is missing."));
        return findings;
    }

    private static string Break(JournalEntry entry, JournalEntry? before)
    {
        var first = (before is null ? 0 : RecordKey.Number(before.Key)) + 1;
        var end = RecordKey.Number(entry.Key) - 1;
        return first <= end
            ? $"what is before it is missing: {(first == end ? $"{JournalEntry.Prefix}-{first}" : $"{JournalEntry.Prefix}-{first} to {JournalEntry.Prefix}-{end}")}."
            : $"it does not follow {before?.Key ?? "the beginning"}: the hash of the entry before is another one.";
    }
}
