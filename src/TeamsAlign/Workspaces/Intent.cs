using System.Text.Json.Nodes;
using TeamsAlign.Lists;

namespace TeamsAlign.Workspaces;

/// <summary>One row a committed command must still end up with: enough to redo it from the head row alone.</summary>
/// <param name="List">Name of the list.</param>
/// <param name="Key">The record's key.</param>
/// <param name="Stamp">Id of the command; in the row's Change column it says "done".</param>
/// <param name="IsNew">The row is to be created; otherwise it exists.</param>
/// <param name="Fields">Only the columns that change (all of them for a new row).</param>
internal sealed record Intent(string List, string Key, string Stamp, bool IsNew, Fields Fields)
{
    /// <summary>The row is put right: only its values say that this is done, since its stamp may be the same before and after.</summary>
    public bool ByValue { get; init; }

    /// <summary>The record was there before and is put back: a row with its key is that record, whoever made it.</summary>
    public bool IsBack { get; init; }

    /// <summary>Graph has refused the row for good; the head keeps it until a later start brings it in place.</summary>
    public bool IsParked { get; init; }

    /// <summary>What its columns were before, see <see cref="ValueMarks"/>; null where there is no before. Whatever else a row has there, somebody set by hand.</summary>
    public string? Was { get; init; }

    /// <summary>What is sent: the columns, the key and the stamp.</summary>
    public Fields StampedFields => Fields.Set(RecordKind.ChangeColumn, Stamp).Set(RecordKind.KeyColumn, Key);

    /// <summary>What a command has to write so that a record becomes <paramref name="target"/>; null where it is that already.</summary>
    /// <param name="before">As it is; null for a new one.</param>
    public static Intent? From(RecordKind kind, IRecord? before, IRecord target, string stamp)
    {
        var fields = kind.Write(target);
        if (before is null)
            return new Intent(kind.Schema.Name, target.Key, stamp, IsNew: true, fields);
        var was = kind.Write(before);
        var changes = fields.Changes(was);
        return changes.IsEmpty ? null : new Intent(kind.Schema.Name, target.Key, stamp, IsNew: false, changes) { Was = ValueMarks.Of(changes, was) };
    }

    public JsonObject ToJson()
    {
        var json = new JsonObject
        {
            ["list"] = List,
            ["key"] = Key,
            ["stamp"] = Stamp,
            ["new"] = IsNew,
            ["byValue"] = ByValue,
            ["parked"] = IsParked,
            ["back"] = IsBack,
            ["fields"] = Fields.ToJson(),
        };
        if (Was is not null)
            json["was"] = Was;
        return json;
    }

    /// <exception cref="FormatException">A member is missing.</exception>
    public static Intent FromJson(JsonObject json) => new(
        Required<string>(json, "list"),
        Required<string>(json, "key"),
        Required<string>(json, "stamp"),
        Required<bool>(json, "new"),
        Fields.FromJson(json["fields"] as JsonObject ?? throw new FormatException("An intent without fields.")))
    {
        ByValue = (bool?)json["byValue"] ?? false,
        IsParked = (bool?)json["parked"] ?? false,
        IsBack = (bool?)json["back"] ?? false,
        Was = (string?)json["was"],
    };

    private static T Required<T>(JsonObject json, string name) =>
        json[name] is { } node ? node.GetValue<T>() : throw new FormatException($"An intent without {name}.");
}
