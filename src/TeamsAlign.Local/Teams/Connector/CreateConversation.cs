using System.Text.Json;
using System.Text.Json.Nodes;
using TeamsAlign.Local.Teams.Chats;

namespace TeamsAlign.Local.Teams.Connector;

/// <summary>The two conversations a bot may create: a chat with one person, and a thread in a channel (teams-protocol 4.5).</summary>
internal sealed class CreateConversation(BotSeat seats, Messages messages)
{
    public static void Map(IEndpointRouteBuilder connector) =>
        connector.MapPost("/v3/conversations", (HttpRequest request, CreateConversation create) => create.HandleAsync(request));

    private async Task<IResult> HandleAsync(HttpRequest request)
    {
        try
        {
            return await JsonNode.ParseAsync(request.Body, cancellationToken: request.HttpContext.RequestAborted) is JsonObject body
                ? Create(body)
                : ConnectorError.BadSyntax("The body must be an object.");
        }
        catch (Exception wrong) when (wrong is JsonException or InvalidOperationException)
        {
            return ConnectorError.BadSyntax("The body is not what this call takes.");
        }
    }

    private IResult Create(JsonObject body)
    {
        var tenant = (string?)body["tenantId"] ?? (string?)body["channelData"]?["tenant"]?["id"];
        if (tenant != SamplePeople.TenantId)
            return ConnectorError.BadArgument("Could not parse tenant id");

        OutgoingActivity? activity = null;
        if (body["activity"] is JsonObject first)
        {
            (activity, var refusal) = OutgoingActivity.Check(first);
            if (activity is null)
                return refusal!;
        }

        if ((bool?)body["isGroup"] != true)
            return Personal(body["members"] as JsonArray, activity);
        return (string?)body["channelData"]?["channel"]?["id"] is { } channel && activity is not null
            ? Thread(channel, activity)
            : ConnectorError.BadSyntax("Incorrect conversation creation parameters");
    }

    private IResult Personal(JsonArray? members, OutgoingActivity? activity)
    {
        if (members is not { Count: 1 } || (string?)members[0]?["id"] is not { } id)
            return ConnectorError.BadSyntax("Incorrect conversation creation parameters");
        if (Roster.Find(SamplePeople.All, id) is not { } person)
            return ConnectorError.NoMember();
        var (chat, _, refused) = seats.Find(SampleChats.PersonalOf(person).Id);
        if (refused is not null)
            return refused;

        if (activity is not null)
            messages.Post(chat, rootId: null, activity.Content);
        return Results.Json(new JsonObject { ["id"] = chat.Id }, statusCode: StatusCodes.Status201Created);
    }

    private IResult Thread(string channelId, OutgoingActivity activity)
    {
        var (chat, _, refused) = seats.Find(channelId);
        if (refused is not null)
            return refused;
        if (chat.Kind != ChatKind.Channel)
            return ConnectorError.BadSyntax("Incorrect conversation creation parameters");

        var root = messages.Post(chat, rootId: null, activity.Content);
        var answer = new JsonObject { ["id"] = root.Address.ToString(), ["activityId"] = root.Id };
        return Results.Json(answer, statusCode: StatusCodes.Status201Created);
    }
}
