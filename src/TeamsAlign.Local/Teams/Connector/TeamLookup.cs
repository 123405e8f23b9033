using System.Text.Json.Nodes;
using TeamsAlign.Local.Teams.Chats;

namespace TeamsAlign.Local.Teams.Connector;

/// <summary>A team and its channels (teams-protocol 4.6).</summary>
internal sealed class TeamLookup(BotSeat seats)
{
    public static void Map(IEndpointRouteBuilder connector)
    {
        connector.MapGet("/v3/teams/{team}", (string team, TeamLookup lookup) => lookup.Details(team));
        connector.MapGet("/v3/teams/{team}/conversations", (string team, TeamLookup lookup) => lookup.Channels(team));
    }

    private IResult Details(string id) => Refuse(id) ?? Results.Json(new JsonObject
    {
        ["id"] = SampleChats.Team.Id,
        ["name"] = SampleChats.Team.Name,
        ["aadGroupId"] = SampleChats.Team.GroupId,
        ["tenantId"] = SamplePeople.TenantId,
        ["type"] = "standard",
        ["channelCount"] = SampleChats.Channels.Count,
        ["memberCount"] = SampleChats.Channels[0].Members.Count,
    });

    private IResult Channels(string id) => Refuse(id) ?? Results.Json(new JsonObject
    {
        ["conversations"] = new JsonArray([.. SampleChats.Channels.Select(Channel)]),
    });

    /// <summary>The General channel has no name of its own; its id is the team's.</summary>
    private static JsonObject Channel(Chat channel)
    {
        var answer = new JsonObject { ["id"] = channel.Id, ["type"] = "standard" };
        if (channel.Id != SampleChats.Team.Id)
            answer["name"] = channel.Name;
        return answer;
    }

    private IResult? Refuse(string id)
    {
        var (chat, _, refused) = seats.Find(id);
        if (refused is not null)
            return refused;
        return chat.Id == SampleChats.Team.Id ? null : ConnectorError.NotFound("The conversation is not a team.");
    }
}
