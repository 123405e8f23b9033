using TeamsAlign.Lists;

namespace TeamsAlign.Workspaces;

/// <summary>The whole history of a record, also what is no longer in memory. The one read that goes to Graph: by the indexed key of the record.</summary>
internal sealed class JournalArchive(SiteLists lists)
{
    /// <summary>Newest first. At most the 5,000 entries that SharePoint is willing to look at.</summary>
    /// <exception cref="ListsException">Graph could not be asked.</exception>
    public async Task<IReadOnlyList<JournalEntry>> OfAsync(string key, CancellationToken cancellationToken)
    {
        var entries = new List<JournalEntry>();
        await foreach (var row in lists.FindAllAsync(JournalList.Kind.Schema, JournalList.SubjectColumn, key, cancellationToken))
        {
            if (JournalEntry.IsKey(row.Fields.Text(RecordKind.KeyColumn)))
                entries.Add((JournalEntry)JournalList.Kind.Read(row.Fields));
        }

        return [.. entries.OrderByDescending(e => RecordKey.Number(e.Key))];
    }
}
