using System.Text.Json.Nodes;
using TeamsAlign.Local.Teams.Bot;
using TeamsAlign.Local.Teams.Chats;

namespace TeamsAlign.Local.Teams.Connector;

/// <summary>A meeting and the people in it (teams-protocol 4.7).</summary>
internal sealed class MeetingLookup(Installations installations, Meetings meetings)
{
    public static void Map(IEndpointRouteBuilder connector)
    {
        connector.MapGet("/v1/meetings/{meeting}", (string meeting, MeetingLookup lookup) => lookup.Details(meeting));
        connector.MapGet(
            "/v1/meetings/{meeting}/participants/{participant}",
            (string meeting, string participant, string? tenantId, MeetingLookup lookup) =>
                lookup.Participant(meeting, participant, tenantId));
    }

    /// <summary>The chat of a meeting id, or the answer that refuses it.</summary>
    public (Chat Chat, IResult? Refusal) Find(string meetingId)
    {
        var id = Uri.UnescapeDataString(meetingId);
        if (SampleChats.All.FirstOrDefault(candidate => candidate.MeetingId is not null && candidate.MeetingId == id) is not { } chat)
            return (null!, ConnectorError.NotFound("Meeting not found."));
        return (chat, installations.Includes(chat) ? null : ConnectorError.NotInRoster());
    }

    private IResult Details(string meetingId)
    {
        var (chat, refused) = Find(meetingId);
        return refused ?? Results.Json(new JsonObject
        {
            ["details"] = new JsonObject
            {
                ["id"] = chat.MeetingId,
                ["msGraphResourceId"] = MeetingEvents.GraphLikeId(chat),
                ["joinUrl"] = "https://teams.microsoft.com/l/meetup-join/" + Uri.EscapeDataString(chat.Id) + "/0",
                ["title"] = chat.Name,
                ["type"] = "Recurring",
            },
            ["conversation"] = Conversation(chat),
            ["organizer"] = new JsonObject
            {
                ["id"] = chat.Members[0].Mri,
                ["aadObjectId"] = chat.Members[0].Id,
                ["tenantId"] = SamplePeople.TenantId,
            },
        });
    }

    /// <summary>The participant is an object id here; a <c>29:</c> id, or no tenant, is 404 as in Teams.</summary>
    private IResult Participant(string meetingId, string participant, string? tenantId)
    {
        var (chat, refused) = Find(meetingId);
        if (refused is not null)
            return refused;
        var person = chat.Members.FirstOrDefault(member => string.Equals(member.Id, participant, StringComparison.OrdinalIgnoreCase));
        if (person is null || tenantId != SamplePeople.TenantId)
            return ConnectorError.NoMember();

        return Results.Json(new JsonObject
        {
            ["user"] = Roster.Account(person),
            ["meeting"] = new JsonObject
            {
                ["role"] = Meetings.RoleOf(chat, person),
                ["inMeeting"] = meetings.Attends(chat, person),
            },
            ["conversation"] = Conversation(chat),
        });
    }

    private static JsonObject Conversation(Chat chat) =>
        new() { ["id"] = chat.Id, ["isGroup"] = true, ["conversationType"] = chat.WireType };
}
