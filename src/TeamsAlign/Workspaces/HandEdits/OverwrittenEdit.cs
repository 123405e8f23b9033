using System.Text.Json.Nodes;
using TeamsAlign.Lists;
using TeamsAlign.People;

namespace TeamsAlign.Workspaces;

/// <summary>
/// An edit by hand that a command writes over because it had not seen it. The head keeps it from before that write until the journal has it.
/// </summary>
/// <param name="List">Name of the list.</param>
/// <param name="Key">The record's key.</param>
/// <param name="Stamp">Of the command.</param>
/// <param name="ItemId">SharePoint's number of the row.</param>
/// <param name="ETag">Of the row as it was found.</param>
/// <param name="By">Who edited it last, as SharePoint knows them.</param>
/// <param name="Values">What is lost, as short as the journal shows it.</param>
internal sealed record OverwrittenEdit(string List, string Key, string Stamp, string ItemId, string ETag, PersonId By, string ByName, Fields Values)
{
    private const string LeftOut = "…";

    /// <summary>Of the command that takes it into the journal.</summary>
    public CommandId Id => CommandId.Of("", By, $"{List}/{ItemId}", nameof(OverwrittenEdit), ETag);

    /// <summary>The edit alone: who did it, to which version of the row.</summary>
    public Row Row => new(ItemId, "", Fields.Empty, By.Value, ByName, default);

    /// <summary>Where there is no room beside the others, only its columns; SharePoint's version history has what was in them.</summary>
    public OverwrittenEdit AsRoomIs(IEnumerable<OverwrittenEdit> others) => IntentSigner.Size([.. others, this]) <= IntentSigner.MaxOverwrittenBytes
        ? this
        : this with { Values = Fields.FromJson(new(Values.Names.Select(n => KeyValuePair.Create(n, (JsonNode?)LeftOut)))) };

    public bool IsOf(Intent row) => (List, Key, Stamp) == (row.List, row.Key, row.Stamp);

    /// <summary>What writing <paramref name="row"/> over <paramref name="found"/> would lose: values that are neither what was known before, nor what is written.</summary>
    /// <returns>Null for nothing.</returns>
    public static OverwrittenEdit? Of(RecordKind kind, Intent row, Row found)
    {
        var raw = found.Fields.ToJson();
        var lost = new JsonObject();
        foreach (var name in Edited(kind, row, found))
            lost[name] = raw[name] is JsonValue value && value.TryGetValue<string>(out var text) ? BeforeAndAfter.Show(text) : raw[name]?.DeepClone();
        return lost.Count == 0
            ? null
            : new(row.List, row.Key, row.Stamp, found.ItemId, found.ETag, new PersonId(found.ModifiedById ?? ""), found.ModifiedByName ?? "", Fields.FromJson(lost));
    }

    public JsonObject ToJson() => new()
    {
        ["list"] = List,
        ["key"] = Key,
        ["stamp"] = Stamp,
        ["item"] = ItemId,
        ["etag"] = ETag,
        ["by"] = By.Value,
        ["byName"] = ByName,
        ["values"] = Values.ToJson(),
    };

    public static OverwrittenEdit FromJson(JsonObject json) => new(
        (string)json["list"]!, (string)json["key"]!, (string)json["stamp"]!, (string)json["item"]!, (string)json["etag"]!, new PersonId((string)json["by"]!),
        (string)json["byName"]!, Fields.FromJson((JsonObject)json["values"]!));

    private static IEnumerable<string> Edited(RecordKind kind, Intent row, Row found)
    {
        var changes = row.Fields.Changes(found.Fields);
        if (row.Was is null)
            // A new row with a natural key, such as a person's id, meets one that somebody made.
            return row.IsNew ? changes.Names.Where(n => n != RecordKind.ChangeColumn.Name && found.Fields.ToJson()[n] is not null) : [];
        // Compared as the record reads it, so that another spelling of the same is no edit.
        var (read, _) = kind.TryRead(found.Fields);
        Fields[] spellings = read is null ? [found.Fields] : [found.Fields, kind.Write(read)];
        var edited = ValueMarks.Changed(row.Was, row.Fields, spellings).Where(n => n != RecordKind.ChangeColumn.Name && changes.Names.Contains(n));
        // What sets an edit back may be about the key itself.
        return row.ByValue || found.Fields.Text(RecordKind.KeyColumn) == row.Key ? edited : edited.Append(RecordKind.KeyColumn.Name);
    }
}
