using System.Text.Json;

namespace TeamsAlign.Lists;

/// <summary>A row may come several times in one answer: the last time counts.</summary>
internal sealed class DeltaCollector(ListSchema schema)
{
    private readonly OrderedDictionary<string, Row?> latest = new(StringComparer.Ordinal);

    public void Add(JsonElement item)
    {
        if (item.Text("id") is not { Length: > 0 } id) return;
        latest.Remove(id);
        // Without values it is neither a change nor a deletion, only something the site says about itself (the list's root folder).
        if (item.Member("deleted") is not null) latest[id] = null;
        else if (item.Member("fields") is not null) latest[id] = RowReader.Read(item, schema);
    }

    public Delta Delta(string token) =>
        new([.. latest.Values.OfType<Row>()], [.. latest.Where(l => l.Value is null).Select(l => l.Key)], token);
}
