using System.Text.Json;
using System.Text.Json.Nodes;
using TeamsAlign.Local.Teams.Chats;

namespace TeamsAlign.Local.Teams.Connector;

/// <summary>Sending one message to many (teams-protocol 4.8). The answer is an operation to ask about; the sending follows.</summary>
internal sealed class Batches(BatchQueue queue)
{
    private const int MostRecipients = 100;

    public static void Map(IEndpointRouteBuilder connector)
    {
        var batch = connector.MapGroup("/v3/batch/conversation");
        batch.MapPost("/{audience:regex(^(users|tenant|team|channels)$)}", (string audience, HttpRequest request, Batches batches) =>
            batches.StartAsync(audience, request));
        batch.MapGet("/{operation}", (string operation, Batches batches) => batches.State(operation));
        batch.MapGet("/failedentries/{operation}", (string operation, Batches batches) => batches.Failures(operation));
        batch.MapDelete("/{operation}", (string operation, Batches batches) => batches.Cancel(operation));
    }

    private async Task<IResult> StartAsync(string audience, HttpRequest request)
    {
        try
        {
            return await JsonNode.ParseAsync(
                    request.Body,
                    new JsonNodeOptions { PropertyNameCaseInsensitive = true },
                    cancellationToken: request.HttpContext.RequestAborted) is JsonObject body
                ? Start(audience, body)
                : ConnectorError.BadSyntax("The body must be an object.");
        }
        catch (Exception wrong) when (wrong is JsonException or InvalidOperationException)
        {
            return ConnectorError.BadSyntax("The body is not what this call takes.");
        }
    }

    private IResult Start(string audience, JsonObject body)
    {
        if ((string?)body["TenantId"] != SamplePeople.TenantId)
            return ConnectorError.BadArgument("Could not parse tenant id");
        if (body["Activity"] is not JsonObject sent)
            return ConnectorError.BadSyntax("Activity is missing.");
        var (activity, refusal) = OutgoingActivity.Check(sent);
        if (activity is null)
            return refusal!;
        if (activity.Type != "message")
            return ConnectorError.BadArgument("Only messages can be sent to many.");
        if (Recipients(audience, body) is not { } recipients)
            return ConnectorError.BadArgument($"There must be 1 to {MostRecipients} members.");

        return Results.Json(JsonValue.Create(queue.Add(recipients, activity.Content)), statusCode: StatusCodes.Status202Accepted);
    }

    private static List<string>? Recipients(string audience, JsonObject body) => audience switch
    {
        "tenant" => [.. SamplePeople.All.Select(person => person.Mri)],
        "team" => (string?)body["TeamId"] == SampleChats.Team.Id
            ? [.. SampleChats.Channels[0].Members.Select(person => person.Mri)]
            : null,
        _ => body["Members"] is JsonArray { Count: > 0 and <= MostRecipients } members
            ? [.. members.Select(member => (string?)member?["id"] ?? "")]
            : null,
    };

    private IResult State(string operation) =>
        queue.Find(operation) is { } found ? Results.Json(found.State()) : ConnectorError.NotFound("Operation not found.");

    private IResult Failures(string operation) =>
        queue.Find(operation) is { } found ? Results.Json(found.Failures()) : ConnectorError.NotFound("Operation not found.");

    private IResult Cancel(string operation)
    {
        if (queue.Find(operation) is not { } found)
            return ConnectorError.NotFound("Operation not found.");
        found.Cancel();
        return Results.Ok();
    }
}
