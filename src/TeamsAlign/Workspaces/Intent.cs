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

    /// <summary>What is sent: the columns, the key and the stamp.</summary>
    public Fields StampedFields => Fields.Set(RecordKind.ChangeColumn, Stamp).Set(RecordKind.KeyColumn, Key);

    public JsonObject ToJson() => new()
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
    };

    private static T Required<T>(JsonObject json, string name) =>
        json[name] is { } node ? node.GetValue<T>() : throw new FormatException($"An intent without {name}.");
}
