using TeamsAlign.Local.Teams.Bot;
using TeamsAlign.Local.Teams.Chats;

namespace TeamsAlign.Local.Teams.PageApi;

/// <summary>A person's conversations, and the app being installed in them.</summary>
internal static class Conversations
{
    public static void MapConversations(this IEndpointRouteBuilder page)
    {
        page.MapGet("/conversations", List);
        page.MapPost("/conversations/{id}/open", OpenAsync);
        page.MapPost("/conversations/{id}/install", InstallAsync);
        page.MapPost("/conversations/{id}/uninstall", UninstallAsync);
    }

    private static IResult List(string person, Installations installations)
    {
        if (SamplePeople.Find(person) is not { } found)
            return Refused.NobodyThere();
        return Results.Ok(SampleChats.All.Where(chat => chat.Has(found)).Select(chat => new ConversationAnswer(
            chat.Id,
            chat.Kind,
            chat.Name,
            chat.Team?.Name,
            chat.MeetingId,
            installations.Includes(chat),
            [.. chat.Members.Select(member => member.Id)])));
    }

    /// <summary>Teams installs a personal app when its chat is first opened; elsewhere somebody has to add it.</summary>
    private static async Task<IResult> OpenAsync(
        string id, PersonAsk ask, HttpRequest request, Membership membership, Installations installations)
    {
        if (Seat.Find(id, ask.Person, request) is not { } seat)
            return Refused.NotTheirs();
        var answer = seat.Chat.Kind == ChatKind.Personal ? await membership.InstallAsync(seat) : null;
        return Results.Ok(new InstallAnswer(installations.Includes(seat.Chat), answer?.Status));
    }

    private static async Task<IResult> InstallAsync(
        string id, PersonAsk ask, HttpRequest request, Membership membership, Installations installations)
    {
        if (Seat.Find(id, ask.Person, request) is not { } seat)
            return Refused.NotTheirs();
        var answer = await membership.InstallAsync(seat);
        return Results.Ok(new InstallAnswer(installations.Includes(seat.Chat), answer?.Status));
    }

    private static async Task<IResult> UninstallAsync(
        string id, PersonAsk ask, HttpRequest request, Membership membership)
    {
        if (Seat.Find(id, ask.Person, request) is not { } seat)
            return Refused.NotTheirs();
        var answer = await membership.RemoveAsync(seat);
        return Results.Ok(new InstallAnswer(Installed: false, answer?.Status));
    }
}
