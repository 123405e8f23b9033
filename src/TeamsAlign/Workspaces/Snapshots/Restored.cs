using System.Collections.Immutable;
using System.Text.Json;
using TeamsAlign.Lists;

namespace TeamsAlign.Workspaces;

/// <summary>A snapshot as the writer takes it up again.</summary>
internal static class Restored
{
    /// <summary>The state of the snapshot under the head as taken over.</summary>
    /// <returns>Null where it does not come to what it says itself.</returns>
    public static WorkspaceState? From(Snapshot snapshot, RecordKinds kinds, Head head, RowBook book)
    {
        try
        {
            var records = new List<(IRecord, string)>();
            foreach (var list in snapshot.Lists)
            {
                var kind = kinds.Named(list.Name)!;
                foreach (var row in list.Rows)
                {
                    var record = kind.Read(Fields.FromJson(row.Fields));
                    records.Add((record, row.Stamp));
                    if (row.ItemId.Length > 0)
                        book.Know(kind, record.Key, row.ItemId, row.ETag);
                }
            }

            var state = (WorkspaceState.Empty(kinds.All) with { Version = head.Version, Counters = head.Counters }).WithLoaded(records)
                with { Broken = snapshot.Broken.ToImmutableDictionary(b => b.Id, StringComparer.Ordinal) };
            state = state with { Fingerprint = Fingerprint.Of(kinds, state) };
            return state.Fingerprint == snapshot.Fingerprint ? state : null;
        }
        catch (Exception broken) when (broken is FormatException or JsonException or ArgumentException)
        {
            return null;
        }
    }
}
