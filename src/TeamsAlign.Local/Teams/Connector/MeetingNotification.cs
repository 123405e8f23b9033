using System.Text.Json;
using System.Text.Json.Nodes;
using TeamsAlign.Local.Teams.Chats;

namespace TeamsAlign.Local.Teams.Connector;

/// <summary>A dialog or badge for single people in a running meeting (teams-protocol 4.7): 202 when all got it, 207 when only some did.</summary>
internal sealed class MeetingNotification(MeetingLookup lookup, Meetings meetings, LiveEvents live)
{
    private const int MostRecipients = 50;

    public static void Map(IEndpointRouteBuilder connector) => connector.MapPost(
        "/v1/meetings/{meeting}/notification",
        (string meeting, HttpRequest request, MeetingNotification notification) => notification.SendAsync(meeting, request));

    private async Task<IResult> SendAsync(string meetingId, HttpRequest request)
    {
        var (chat, refused) = lookup.Find(meetingId);
        if (refused is not null)
            return refused;
        if (!meetings.IsOn(chat))
            return ConnectorError.NotFound("The meeting is not running.");

        try
        {
            var body = await JsonNode.ParseAsync(request.Body, cancellationToken: request.HttpContext.RequestAborted);
            return (string?)body?["type"] == "targetedMeetingNotification" && body["value"] is JsonObject value
                ? Deliver(chat, value)
                : ConnectorError.BadSyntax("The type must be targetedMeetingNotification.");
        }
        catch (Exception wrong) when (wrong is JsonException or InvalidOperationException)
        {
            return ConnectorError.BadSyntax("The body is not a notification.");
        }
    }

    private IResult Deliver(Chat chat, JsonObject value)
    {
        if (value["recipients"] is not JsonArray { Count: > 0 and <= MostRecipients } recipients)
            return ConnectorError.BadArgument($"There must be 1 to {MostRecipients} recipients.");
        if (value["surfaces"] is not JsonArray { Count: > 0 } surfaces || !surfaces.All(IsKnown))
            return ConnectorError.BadArgument("Every surface must be meetingStage or meetingTabIcon.");

        var failures = new JsonArray();
        foreach (var mri in recipients.Select(recipient => (string?)recipient))
        {
            if (chat.Members.FirstOrDefault(member => member.Mri == mri) is { } person && meetings.Attends(chat, person))
                live.Notify(chat, person, surfaces);
            else
                failures.Add(Failure(mri));
        }

        return failures.Count == 0
            ? Results.StatusCode(StatusCodes.Status202Accepted)
            : Results.Json(new JsonObject { ["recipientsFailureInfo"] = failures }, statusCode: StatusCodes.Status207MultiStatus);
    }

    private static bool IsKnown(JsonNode? surface) => (string?)surface?["surface"] is "meetingStage" or "meetingTabIcon";

    private static JsonObject Failure(string? mri) => new()
    {
        ["recipientMri"] = mri,
        ["errorCode"] = "MemberNotFoundInConversation",
        ["failureReason"] = "The recipient is not in the meeting.",
    };
}
