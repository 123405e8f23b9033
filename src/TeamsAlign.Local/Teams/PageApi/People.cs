using Microsoft.Extensions.Options;
using TeamsAlign.Local.Teams.Bot;
using TeamsAlign.Local.Teams.Tokens;

namespace TeamsAlign.Local.Teams.PageApi;

/// <summary>Who one can be, the token their tab gets, and what else the tab's host needs to know.</summary>
internal static class People
{
    public static void MapPeople(this IEndpointRouteBuilder page)
    {
        page.MapGet("/people", () => SamplePeople.All.Select(person =>
            new PersonAnswer(person.Id, person.Mri, person.Name, person.Part, person.Mail, person.Initials, person.Scope, person.IsGuest)));
        page.MapGet("/token", Token);
        page.MapGet("/context", Context);
    }

    private static IResult Token(string person, bool? fresh, TokenIssuer issuer)
    {
        if (SamplePeople.Find(person) is not { } found)
            return Refused.NobodyThere();
        var issued = issuer.ForPerson(found, signedInNow: fresh == true);
        return Results.Ok(new TokenAnswer(issued.Token, issued.Expires));
    }

    private static IResult Context(string person, string? conversation, HttpRequest request, IOptions<LocalTeamsOptions> options)
    {
        if (SamplePeople.Find(person) is null || (conversation is not null && Seat.Find(conversation, person, request) is null))
            return Refused.NotTheirs();
        var app = options.Value.App.BaseUrl.TrimEnd('/');
        return Results.Ok(new ContextAnswer(
            SamplePeople.TenantId, options.Value.Bot.AppId, app + "/tab", app + "/panel", app + "/stage", options.Value.Bot.Name));
    }
}
