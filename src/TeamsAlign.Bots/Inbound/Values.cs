using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace TeamsAlign.Bots;

/// <summary>Reads the value of an invoke or event; older clients send the JSON inside a string.</summary>
internal static class Values
{
    /// <exception cref="BadValueException">Missing, or of another shape.</exception>
    public static TValue Read<TValue>(Activity activity, JsonTypeInfo<TValue> type)
        where TValue : class
        => ReadOrNull(activity, type) ?? throw new BadValueException();

    public static TValue? ReadOrNull<TValue>(Activity activity, JsonTypeInfo<TValue> type)
        where TValue : class
    {
        if (Unwrap(activity.Value) is not { ValueKind: JsonValueKind.Object } value)
            return null;
        try
        {
            return value.Deserialize(type);
        }
        catch (JsonException malformed)
        {
            throw new BadValueException("The value is not of the shape the protocol says.", malformed);
        }
    }

    public static SubmittedData Data(Activity activity) => Data(activity.Value);

    public static SubmittedData Data(JsonElement? value) => new(Unwrap(value) ?? default);

    private static JsonElement? Unwrap(JsonElement? value)
    {
        if (value is not { ValueKind: JsonValueKind.String } text)
            return value;
        var json = text.TextOrEmpty();
        if (!json.AsSpan().TrimStart().StartsWith("{"))
            return value;
        try
        {
            return JsonSerializer.Deserialize(json, InboundJson.Strict.JsonElement);
        }
        catch (JsonException)
        {
            return value;
        }
    }
}
