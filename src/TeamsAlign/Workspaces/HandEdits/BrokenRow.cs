namespace TeamsAlign.Workspaces;

/// <summary>A row that breaks a rule of its record, shown as such to whoever can repair it.</summary>
/// <param name="List">Name of the list.</param>
/// <param name="ItemId">SharePoint's number of the row there.</param>
/// <param name="Key">The record's key; null where the row has none that counts.</param>
/// <param name="Sentence">Which rule, for people.</param>
/// <param name="EditedBy">Who edited it last, as SharePoint knows them.</param>
internal sealed record BrokenRow(string List, string ItemId, string? Key, string Sentence, string? EditedBy)
{
    /// <summary>A committed row that Graph does not take. The list does not have what the record says.</summary>
    public static BrokenRow Refused(Intent row) =>
        new(row.List, row.Key, row.Key, "SharePoint refuses what TeamsAlign wrote. The list does not show it; it is tried again at the next start.", null);

    public string Id => IdOf(List, ItemId);

    public static string IdOf(string list, string itemId) => $"{list}/{itemId}";
}
