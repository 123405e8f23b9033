using System.Text.Json.Serialization;
using TeamsAlign.Local.Graph.Columns;
using TeamsAlign.Local.Graph.Items;
using TeamsAlign.Local.Graph.Sites;
using TeamsAlign.Local.Graph.Wire;

namespace TeamsAlign.Local.Graph.Lists;

/// <summary>A list and its columns; immutable, replaced as a whole.</summary>
/// <param name="Number">Key in the file; never shown.</param>
/// <param name="Name">Segment of the address, fixed at creation; a rename changes <paramref name="DisplayName"/> only.</param>
/// <param name="IsSystem">System lists are listed only when <c>system</c> is selected.</param>
internal sealed record ListRecord(
    long Number, string Id, string SiteId, string SiteUrl, string Name, string DisplayName, string Description, string Template, bool Hidden, bool IsSystem)
{
    private const int MostIndexes = 20;

    /// <summary>Provisioning bumps it before anybody sees the list, so a fresh one starts around ten.</summary>
    public int Version { get; init; } = 10;

    public required string Created { get; init; }

    public required string Modified { get; init; }

    public required Actor Author { get; init; }

    /// <summary>Own columns in the order they were made; <c>Title</c> is the first.</summary>
    public IReadOnlyList<ColumnRecord> Columns { get; init; } = [BuiltInColumns.Title];

    [JsonIgnore]
    public string ETag => $"\"{Id},{Version}\"";

    [JsonIgnore]
    public string WebUrl => $"{SiteUrl}/Lists/{Uri.EscapeDataString(Name)}";

    [JsonIgnore]
    public IEnumerable<ColumnRecord> AllColumns => Columns.Concat(BuiltInColumns.System);

    /// <summary>By id or internal name.</summary>
    public ColumnRecord Column(string key) => AllColumns.FirstOrDefault(column =>
        column.Name == key || string.Equals(column.Id, key, StringComparison.OrdinalIgnoreCase)) ?? throw Failures.ItemNotFound();

    public ListRecord WithNew(ColumnRecord column)
    {
        if (AllColumns.Any(known => string.Equals(known.Name, column.Name, StringComparison.OrdinalIgnoreCase)))
            throw Failures.NameTaken();
        return Checked(this with { Columns = [.. Columns, column] });
    }

    public ListRecord WithChanged(ColumnRecord column) =>
        Checked(this with { Columns = [.. Columns.Select(known => known.Id == column.Id ? column : known)] });

    public ListRecord Without(ColumnRecord column)
    {
        if (column.BuiltIn)
            throw Failures.Invalid("This column cannot be deleted.");
        return this with { Columns = [.. Columns.Where(known => known.Id != column.Id)] };
    }

    private static ListRecord Checked(ListRecord list) =>
        list.Columns.Count(column => column.Indexed) <= MostIndexes
            ? list
            : throw Failures.Invalid($"The list has the maximum number of indexes ({MostIndexes}).");
}
