using System.Text.Json;
using Microsoft.AspNetCore.Http.HttpResults;
using TeamsAlign.Bots;
using TeamsAlign.People;
using TeamsAlign.Shell;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Requests.Drafts;

/// <summary>What the caller typed into a dialog of the tab and did not send. Their own: nobody else's can be named here.</summary>
internal static class DraftsApi
{
    private static readonly string[] Forms = ["ask", "signal"];

    public static void MapDrafts(this RouteGroupBuilder api)
    {
        var group = api.MapGroup("/drafts/{key}").WithTags("Drafts");
        group.MapGet("/", Find).WithName("getDraft");
        group.MapPut("/", Keep).WithName("keepDraft");
        group.MapDelete("/", Drop).WithName("dropDraft");
    }

    private static Results<Ok<DraftView>, ProblemHttpResult> Find(string key, KeptDrafts drafts, CurrentPerson caller, HttpContext http)
    {
        http.Response.Headers.CacheControl = "no-store";
        return PlaceOf(key) is not { } place ? NoSuchForm(key) : TypedResults.Ok(drafts.Find(caller.Person.Id, place) is { } draft
            ? new DraftView(JsonSerializer.Deserialize<Dictionary<string, string>>(draft.Fields), draft.At)
            : new DraftView(null, null));
    }

    private static Results<NoContent, ProblemHttpResult> Keep(string key, DraftBody body, KeptDrafts drafts, CurrentPerson caller)
    {
        if (PlaceOf(key) is not { } place)
            return NoSuchForm(key);
        drafts.Keep(caller.Person.Id, place, new SubmittedData(JsonSerializer.SerializeToElement(body.Fields)));
        return TypedResults.NoContent();
    }

    private static Results<NoContent, ProblemHttpResult> Drop(string key, KeptDrafts drafts, CurrentPerson caller)
    {
        if (PlaceOf(key) is not { } place)
            return NoSuchForm(key);
        drafts.Drop(caller.Person.Id, place);
        return TypedResults.NoContent();
    }

    private static string? PlaceOf(string form) => Forms.Contains(form) ? $"tab {form}" : null;

    private static ProblemHttpResult NoSuchForm(string form) => Problems.From(Refusal.NotFound(Text.Cut(form, 40)));
}

/// <param name="Fields">What stands in the fields of the form, by their names.</param>
internal sealed record DraftBody(Dictionary<string, string> Fields);

/// <param name="Fields">Absent where nothing was left.</param>
/// <param name="At">When it was last changed.</param>
internal sealed record DraftView(Dictionary<string, string>? Fields, DateTimeOffset? At);
