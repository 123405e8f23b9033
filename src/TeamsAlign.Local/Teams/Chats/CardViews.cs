using System.Text.Json.Nodes;

namespace TeamsAlign.Local.Teams.Chats;

/// <summary>The cards single persons see instead of a message's own, after an Action.Execute answered with one (teams-protocol 3.1).</summary>
internal sealed class CardViews(ChatDatabase database)
{
    public void Save(ChatMessage message, SamplePerson person, JsonNode card) => database.Execute(
        "INSERT OR REPLACE INTO views (chat, message, person, card) VALUES ($chat, $message, $person, $card)",
        ("$chat", message.ChatId), ("$message", message.Id), ("$person", person.Id), ("$card", card.ToJsonString()));

    /// <summary>Everybody sees the message's own card again: the bot has just replaced it.</summary>
    public void Clear(ChatMessage message) => database.Execute(
        "DELETE FROM views WHERE chat = $chat AND message = $message", ("$chat", message.ChatId), ("$message", message.Id));

    /// <summary>That person's cards in a chat, by message id.</summary>
    public IReadOnlyDictionary<string, JsonNode?> Of(SamplePerson person, string chat) => database.Query(
            "SELECT message, card FROM views WHERE chat = $chat AND person = $person",
            row => (Id: row.GetString(0), Card: JsonNode.Parse(row.GetString(1))),
            ("$chat", chat),
            ("$person", person.Id))
        .ToDictionary(row => row.Id, row => row.Card, StringComparer.Ordinal);
}
