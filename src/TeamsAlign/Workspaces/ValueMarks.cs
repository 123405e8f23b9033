using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using TeamsAlign.Lists;

namespace TeamsAlign.Workspaces;

/// <summary>
/// What columns were, in little room: eight hex digits of the SHA-256 of each value, in the order of the columns' names. They only tell whether a
/// value is still the same; one edit in four billion would be missed.
/// </summary>
internal static class ValueMarks
{
    private const int Digits = 8;

    /// <param name="columns">Which columns.</param>
    /// <param name="values">Their values; a column that is not mentioned is empty.</param>
    public static string Of(Fields columns, Fields values)
    {
        var json = values.ToJson();
        return string.Concat(columns.Names.Select(name => Of(json[name])));
    }

    /// <summary>Columns that are none of what they were.</summary>
    /// <param name="marks">From <see cref="Of(Fields, Fields)"/>, of the same columns.</param>
    /// <param name="found">Their values in one or more spellings; any of them counts.</param>
    public static IEnumerable<string> Changed(string marks, Fields columns, params Fields[] found)
    {
        JsonObject[] spellings = [.. found.Select(f => f.ToJson())];
        return marks.Length != columns.Names.Count() * Digits
            ? []
            : columns.Names.Where((name, i) => spellings.All(s => !marks.AsSpan(i * Digits, Digits).SequenceEqual(Of(s[name]))));
    }

    /// <summary>Spaces at an end get lost on the way through a list.</summary>
    private static string Of(JsonNode? value) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(value?.ToJsonString().TrimEnd('"').TrimEnd() ?? "")).AsSpan(0, Digits / 2));
}
