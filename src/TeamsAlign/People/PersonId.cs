using System.Text.Json;
using System.Text.Json.Serialization;

namespace TeamsAlign.People;

/// <summary>The Entra object id of a person, as text: some hosts send ids that are no GUIDs, so it is never parsed.</summary>
[JsonConverter(typeof(Converter))]
internal readonly record struct PersonId(string Value)
{
    /// <summary>Nobody: an activity or row that names no person.</summary>
    public static readonly PersonId None = new("");

    public bool IsNone => string.IsNullOrEmpty(Value);

    public override string ToString() => Value ?? "";

    private sealed class Converter : JsonConverter<PersonId>
    {
        public override PersonId Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            new(reader.GetString() ?? "");

        public override void Write(Utf8JsonWriter writer, PersonId value, JsonSerializerOptions options) =>
            writer.WriteStringValue(value.Value ?? "");
    }
}
