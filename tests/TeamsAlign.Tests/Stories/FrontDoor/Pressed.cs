using System.Text.Json.Nodes;

namespace TeamsAlign.Tests.Stories;

/// <summary>What came back when a button was pressed.</summary>
/// <param name="Http">Status of the bot's answer.</param>
/// <param name="Status">Status inside it, which is what the client goes by.</param>
public sealed record Pressed(int Http, int Status, JsonNode? Value)
{
    /// <summary>The card that replaces the old one for this person.</summary>
    public Card Card => new(Value as JsonObject ?? throw new InvalidOperationException($"It was answered with {Http}/{Status}: {Value}"));

    /// <summary>What there is to read, card or sentence.</summary>
    public string Text => Value is JsonObject card ? new Card(card).Text : Value?.ToString() ?? "";

    public static Pressed Of(JsonNode answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        var body = answer["body"] as JsonObject;
        return new Pressed(answer["status"]!.GetValue<int>(), body?["statusCode"]?.GetValue<int>() ?? 0, body?["value"]);
    }
}
