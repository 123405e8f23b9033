using System.Text.Json.Nodes;
using TeamsAlign.Local.Teams.Bot;
using TeamsAlign.Local.Teams.Chats;

namespace TeamsAlign.Local.Teams.PageApi;

/// <summary>Action.Execute and refresh: a card in the answer becomes what this one person sees (teams-protocol 3.1).</summary>
internal sealed class CardExecution(Invokes invokes, Installations installations, CardViews views, LiveEvents live)
{
    public async Task<BotAnswer> ExecuteAsync(Seat seat, ChatMessage message, ExecuteAsk ask, CancellationToken cancellationToken)
    {
        if (!installations.Includes(seat.Chat))
            return NotInRoster();

        var action = new JsonObject { ["type"] = "Action.Execute" };
        Put(action, "id", ask.ActionId);
        Put(action, "title", ask.Title);
        Put(action, "verb", ask.Verb);
        if (ask.Data is not null)
            action["data"] = ask.Data.DeepClone();
        var value = new JsonObject { ["action"] = action, ["trigger"] = ask.Trigger };

        var answer = await invokes.OnMessageAsync(seat, message, "adaptiveCard/action", value, cancellationToken);
        if (answer.IsSuccess && CardIn(answer.Body) is { } card)
        {
            views.Save(message, seat.Person, card);
            live.Publish(seat.Chat, LiveEventType.Update, message.Id, only: seat.Person);
        }

        return answer;
    }

    private static JsonNode? CardIn(JsonNode? body) =>
        body is JsonObject answer
        && answer["type"] is JsonValue type
        && type.TryGetValue<string>(out var name)
        && name == MessageContent.AdaptiveCard
        && (answer["statusCode"] is not JsonValue code || (code.TryGetValue<int>(out var status) && status == StatusCodes.Status200OK))
            ? answer["value"]
            : null;

    /// <summary>What a client logs where the bot is not a member: the card can be seen there but not used.</summary>
    private static BotAnswer NotInRoster() => new(StatusCodes.Status403Forbidden, new JsonObject
    {
        ["errorCode"] = 209,
        ["message"] = "User forbidden to perform action",
    });

    private static void Put(JsonObject target, string name, string? value)
    {
        if (value is not null)
            target[name] = value;
    }
}
