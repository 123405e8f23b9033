using System.Text.Json;
using System.Text.Json.Serialization;

namespace TeamsAlign.Bots.Cards;

/// <summary>What an older host does with an element or action it does not know: shows another one, or nothing.</summary>
[JsonConverter(typeof(Converter))]
public sealed record Fallback
{
    private Fallback(CardElement? element, CardAction? action)
    {
        Element = element;
        Action = action;
    }

    /// <summary>Shows nothing in its place.</summary>
    public static Fallback Drop { get; } = new(null, null);

    /// <summary>The element shown instead, if any.</summary>
    public CardElement? Element { get; }

    /// <summary>The action offered instead, if any.</summary>
    public CardAction? Action { get; }

    /// <summary>Shows another element.</summary>
    public static Fallback To(CardElement element) => new(element, null);

    /// <summary>Offers another action.</summary>
    public static Fallback To(CardAction action) => new(null, action);

    internal sealed class Converter : JsonConverter<Fallback>
    {
        public override Fallback Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            throw new NotSupportedException("Cards are written, not read.");

        public override void Write(Utf8JsonWriter writer, Fallback value, JsonSerializerOptions options)
        {
            if (value.Element is { } element)
                JsonSerializer.Serialize(writer, element, options.GetTypeInfo(typeof(CardElement)));
            else if (value.Action is { } action)
                JsonSerializer.Serialize(writer, action, options.GetTypeInfo(typeof(CardAction)));
            else
                writer.WriteStringValue("drop"u8);
        }
    }
}
