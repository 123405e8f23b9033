using System.Text.Json.Nodes;
using TeamsAlign.Local.Teams.Chats;

namespace TeamsAlign.Local.Teams.Bot;

/// <summary>Invokes: the activities whose HTTP answer the person who acted sees (teams-protocol 3).</summary>
internal sealed class Invokes(Envelope envelope, BotChannel bot)
{
    /// <summary>A button or a refresh of a card in a message.</summary>
    public Task<BotAnswer> OnMessageAsync(
        Seat seat, ChatMessage message, string? name, JsonNode? value, CancellationToken cancellationToken) =>
        bot.DeliverAsync(Activity(seat, message, name, value, "message"), cancellationToken);

    /// <summary>A dialog opened or submitted; <paramref name="message"/> is the card it came from, if any.</summary>
    public Task<BotAnswer> ForDialogAsync(
        Seat seat, ChatMessage? message, string name, JsonNode value, CancellationToken cancellationToken) =>
        bot.AskAsync(Activity(seat, message, name, value, "message"), cancellationToken);

    /// <summary>A message extension.</summary>
    public Task<BotAnswer> FromComposeAsync(Seat seat, string name, JsonNode value, CancellationToken cancellationToken) =>
        bot.AskAsync(Activity(seat, message: null, name, value, "compose"), cancellationToken);

    private JsonObject Activity(Seat seat, ChatMessage? message, string? name, JsonNode? value, string source)
    {
        var activity = envelope.Create("invoke", Envelope.NewInvokeId(), seat.Chat, message?.RootId, seat.Person, seat.Locale);
        activity["channelData"]!["source"] = new JsonObject { ["name"] = source };
        if (name is not null)
            activity["name"] = name;
        if (value is not null)
            activity["value"] = value;
        if (message is not null)
            activity["replyToId"] = message.Id;
        return activity;
    }
}
