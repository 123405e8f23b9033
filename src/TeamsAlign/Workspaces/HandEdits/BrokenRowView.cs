namespace TeamsAlign.Workspaces;

/// <summary>A row that breaks a rule, as whoever repairs it reads it.</summary>
/// <param name="List">Name of the list.</param>
/// <param name="ItemId">SharePoint's number of the row there.</param>
/// <param name="Key">The record's key; null where the row has none that counts.</param>
/// <param name="Sentence">Which rule.</param>
/// <param name="Todo">What to do about it.</param>
/// <param name="EditedBy">Who edited it last, as SharePoint knows them.</param>
internal sealed record BrokenRowView(string Id, string List, string ItemId, string? Key, string Sentence, string Todo, string? EditedBy)
{
    public static BrokenRowView Of(BrokenRow row) => new(row.Id, row.List, row.ItemId, row.Key, row.Sentence, Advice(row), row.EditedBy);

    private static string Advice(BrokenRow row)
    {
        // A row that SharePoint never took has no number there.
        if (row.ItemId == row.Key)
            return "See whether the list lacks a column: the command provision makes it. Then start TeamsAlign again, and report it if it comes back.";
        if (row.List != JournalList.Kind.Schema.Name)
            return $"Open row {row.ItemId} of the list {row.List} in SharePoint and correct it, or delete it where nobody needs it. TeamsAlign reads it again by itself.";
        return JournalEntry.IsKey(row.Key)
            ? $"Bring back the first version of row {row.ItemId} of the list {row.List} from its version history in SharePoint."
            : $"Delete row {row.ItemId} of the list {row.List} in SharePoint.";
    }
}
