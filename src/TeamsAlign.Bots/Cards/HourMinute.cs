using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TeamsAlign.Bots.Cards;

/// <summary>A time as <c>HH:mm</c>, the only form cards take.</summary>
internal sealed class HourMinute : JsonConverter<TimeOnly>
{
    public override TimeOnly Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        TimeOnly.ParseExact(reader.GetString() ?? "", "HH:mm", CultureInfo.InvariantCulture);

    public override void Write(Utf8JsonWriter writer, TimeOnly value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.ToString("HH:mm", CultureInfo.InvariantCulture));
}
