using TeamsAlign.Local.Teams.Bot;
using TeamsAlign.Local.Teams.Chats;

namespace TeamsAlign.Local.Teams.PageApi;

/// <summary>Starting and ending the meeting, coming and going. The bot hears of it where the app is installed.</summary>
internal static class MeetingCalls
{
    public static void MapMeetings(this IEndpointRouteBuilder page)
    {
        page.MapGet("/meetings/{id}", Details);
        page.MapPost("/meetings/{id}/start", StartAsync);
        page.MapPost("/meetings/{id}/end", EndAsync);
        page.MapPost("/meetings/{id}/join", JoinAsync);
        page.MapPost("/meetings/{id}/leave", LeaveAsync);
    }

    private static IResult Details(string id, Meetings meetings) =>
        SampleChats.Find(Uri.UnescapeDataString(id)) is { MeetingId: not null } chat ? Shown(chat, meetings) : Refused.NotTheirs();

    private static async Task<IResult> StartAsync(
        string id, PersonAsk ask, HttpRequest request, MeetingCall call, CancellationToken cancellationToken) =>
        Find(id, ask, request) is { } seat ? await call.StartAsync(seat, cancellationToken) : Refused.NotTheirs();

    private static async Task<IResult> EndAsync(
        string id, PersonAsk ask, HttpRequest request, MeetingCall call, CancellationToken cancellationToken) =>
        Find(id, ask, request) is { } seat ? await call.EndAsync(seat, cancellationToken) : Refused.NotTheirs();

    private static async Task<IResult> JoinAsync(
        string id, PersonAsk ask, HttpRequest request, MeetingCall call, CancellationToken cancellationToken) =>
        Find(id, ask, request) is { } seat ? await call.JoinAsync(seat, cancellationToken) : Refused.NotTheirs();

    private static async Task<IResult> LeaveAsync(
        string id, PersonAsk ask, HttpRequest request, MeetingCall call, CancellationToken cancellationToken) =>
        Find(id, ask, request) is { } seat ? await call.LeaveAsync(seat, cancellationToken) : Refused.NotTheirs();

    private static Seat? Find(string id, PersonAsk ask, HttpRequest request) =>
        Seat.Find(id, ask.Person, request) is { Chat.MeetingId: not null } seat ? seat : null;

    public static IResult Shown(Chat chat, Meetings meetings) => Results.Ok(new MeetingAnswer(
        meetings.IsOn(chat),
        chat.MeetingId!,
        [
            .. chat.Members.Select(person => new ParticipantAnswer(
                person.Id, person.Mri, person.Name, Meetings.RoleOf(chat, person), meetings.Attends(chat, person))),
        ]));
}
