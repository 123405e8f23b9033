using System.Text.Json.Nodes;

namespace TeamsAlign.Tests.Stories;

/// <summary>A message as one person sees it.</summary>
public sealed record ChatMessage(string Id, bool IsFromBot, string Text, bool Edited, JsonObject? Content)
{
    private const string AdaptiveCard = "application/vnd.microsoft.card.adaptive";

    public bool HasCard => Content is not null;

    public Card Card => new(Content ?? throw new InvalidOperationException($"There is no card in: {Text}"));

    public static ChatMessage Of(JsonNode json)
    {
        ArgumentNullException.ThrowIfNull(json);
        var card = json["attachments"]?.AsArray().FirstOrDefault(a => (string?)a!["contentType"] == AdaptiveCard);
        return new ChatMessage(
            json["id"]!.GetValue<string>(), json["from"]!["isBot"]!.GetValue<bool>(), (string?)json["text"] ?? "", json["edited"]!.GetValue<bool>(),
            card?["content"]?.AsObject());
    }

    /// <summary>Whether it is a card that shows this.</summary>
    public bool Shows(string text) => HasCard && Card.Shows(text);

    public override string ToString() => $"{Id} {(IsFromBot ? "bot" : "person")}{(Edited ? ", edited" : "")}: {Text}{(HasCard ? Card.Text : "")}";
}
