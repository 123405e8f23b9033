using System.Text.Json;

namespace TeamsAlign.Imports;

/// <summary>What an import knows beside its file, as its job keeps it.</summary>
/// <param name="Kind">One of <see cref="Importer.Kinds"/>.</param>
/// <param name="Map">Field to header, for files with other names.</param>
internal sealed record ImportArguments(string Kind, IReadOnlyDictionary<string, string> Map)
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);

    public string Write() => JsonSerializer.Serialize(this, Options);

    /// <returns>Null where the text says nothing of an import.</returns>
    public static ImportArguments? Read(string text)
    {
        try
        {
            return JsonSerializer.Deserialize<ImportArguments>(text, Options);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
