using System.Text;
using System.Text.Json.Nodes;
using TeamsAlign.Local.Teams.Chats;

namespace TeamsAlign.Local.Teams.Bot;

/// <summary>What the bot in a meeting's chat is told about the call (teams-protocol 3.17).</summary>
internal sealed class MeetingEvents(Envelope envelope, BotChannel bot)
{
    private const string Names = "application/vnd.microsoft.meeting";

    public Task<BotAnswer> StartedAsync(Seat seat, DateTimeOffset at, CancellationToken cancellationToken) =>
        bot.DeliverAsync(Event(seat, "Start", Details(seat.Chat, "StartTime", at)), cancellationToken);

    public Task<BotAnswer> EndedAsync(Seat seat, DateTimeOffset at, CancellationToken cancellationToken) =>
        bot.DeliverAsync(Event(seat, "End", Details(seat.Chat, "EndTime", at)), cancellationToken);

    public Task<BotAnswer> JoinedAsync(Seat seat, string role, CancellationToken cancellationToken) =>
        bot.DeliverAsync(Event(seat, "ParticipantJoin", Member(seat.Person, inMeeting: true, role)), cancellationToken);

    public Task<BotAnswer> LeftAsync(Seat seat, string role, CancellationToken cancellationToken) =>
        bot.DeliverAsync(Event(seat, "ParticipantLeave", Member(seat.Person, inMeeting: false, role)), cancellationToken);

    private JsonObject Event(Seat seat, string name, JsonObject value)
    {
        var activity = envelope.Create("event", Envelope.NewInvokeId(), seat.Chat, rootId: null, seat.Person, seat.Locale);
        activity["name"] = Names + name;
        activity["value"] = value;
        return activity;
    }

    private static JsonObject Details(Chat chat, string timeName, DateTimeOffset at) => new()
    {
        ["Id"] = GraphLikeId(chat),
        ["JoinUrl"] = "https://teams.microsoft.com/l/meetup-join/" + Uri.EscapeDataString(chat.Id) + "/0",
        ["Title"] = chat.Name,
        ["MeetingType"] = "Recurring",
        [timeName] = Envelope.Iso(at),
    };

    /// <summary>Not the meeting id of <c>channelData</c>: Teams uses Graph's encoding here, and bots that mix them up must notice.</summary>
    public static string GraphLikeId(Chat chat) =>
        Convert.ToBase64String(Encoding.ASCII.GetBytes($"1*{chat.Members[0].Id}*0**{chat.Id}"));

    private static JsonObject Member(SamplePerson person, bool inMeeting, string role) => new()
    {
        ["members"] = new JsonArray(new JsonObject
        {
            ["user"] = new JsonObject
            {
                ["id"] = person.Mri,
                ["aadObjectId"] = person.Id,
                ["name"] = person.Name,
                ["tenantId"] = SamplePeople.TenantId,
            },
            ["meeting"] = new JsonObject { ["inMeeting"] = inMeeting, ["role"] = role },
        }),
    };
}
