using System.Text.Json.Nodes;
using TeamsAlign.Local.Teams.Bot;
using TeamsAlign.Local.Teams.Chats;

namespace TeamsAlign.Local.Teams.PageApi;

/// <summary>Action.Submit: what its data's <c>msteams</c> member makes of it (teams-protocol 5.3).</summary>
internal sealed class CardSubmission(Invokes invokes, UserMessages bot, Posting posting)
{
    public async Task<SubmitReply> SubmitAsync(Seat seat, ChatMessage card, JsonNode? data, CancellationToken cancellationToken)
    {
        var special = data is JsonObject given ? given["msteams"] as JsonObject : null;
        var kind = Text(special, "type");
        var value = special?["value"];
        return kind switch
        {
            "task/fetch" => await DialogAsync(seat, card, data, cancellationToken),
            "invoke" when Text(value, "type") == "task/fetch" => await DialogAsync(seat, card, value, cancellationToken),
            "invoke" => Invoked(await invokes.OnMessageAsync(seat, card, name: null, value?.DeepClone(), cancellationToken)),
            "messageBack" => await SayAsync(
                seat, card, Text(special, "displayText"), Text(special, "text"), value ?? Without(data), cancellationToken),
            "imBack" => await SayAsync(seat, card, Text(special, "value"), Text(special, "value"), value: null, cancellationToken),
            _ => await SayAsync(seat, card, shown: null, text: null, data, cancellationToken),
        };
    }

    private async Task<SubmitReply> DialogAsync(Seat seat, ChatMessage card, JsonNode? data, CancellationToken cancellationToken)
    {
        var value = new JsonObject
        {
            ["data"] = data?.DeepClone(),
            ["context"] = new JsonObject { ["theme"] = "default" },
        };
        return Invoked(await invokes.ForDialogAsync(seat, card, "task/fetch", value, cancellationToken));
    }

    private async Task<SubmitReply> SayAsync(
        Seat seat, ChatMessage card, string? shown, string? text, JsonNode? value, CancellationToken cancellationToken)
    {
        var id = shown is null
            ? Envelope.NewInvokeId()
            : posting.Post(seat.Chat, card.RootId, Sender.Of(seat.Person), new MessageContent { Text = shown }).Id;
        var answer = await bot.SubmitAsync(seat, card, id, value?.DeepClone(), text, cancellationToken);
        return new SubmitReply("message", answer.Status, answer.Body);
    }

    private static SubmitReply Invoked(BotAnswer answer) => new("invoke", answer.Status, answer.Body);

    private static JsonObject? Without(JsonNode? data)
    {
        var rest = data?.DeepClone().AsObject();
        rest?.Remove("msteams");
        return rest;
    }

    private static string? Text(JsonNode? node, string name) =>
        node is JsonObject properties && properties[name] is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;
}
