using Microsoft.AspNetCore.Http.HttpResults;
using TeamsAlign.Lists;
using TeamsAlign.Shell;

namespace TeamsAlign.Workspaces;

/// <summary>The whole history of a record; other views show its last 90 days, which are in memory.</summary>
internal static class HistoryApi
{
    public static RouteGroupBuilder MapHistory(this RouteGroupBuilder api)
    {
        var group = api.MapGroup("/history").WithTags("History");
        group.MapGet("/{key}", OfAsync).WithName("getHistory");
        return group;
    }

    private static async Task<Results<Ok<PastChange[]>, ProblemHttpResult>> OfAsync(string key, JournalArchive archive, CancellationToken cancellationToken)
    {
        if (RecordKey.Parse(key) is not { } record)
            return Problems.From(Refusal.NotFound(Text.Cut(key, 40)));
        try
        {
            var entries = await archive.OfAsync($"{record.Prefix}-{record.Number}", cancellationToken);
            return TypedResults.Ok<PastChange[]>([.. entries.Select(e => new PastChange(e.Key, e.At, e.ByName, e.Summary, e.Why, e.Surface))]);
        }
        catch (ListsException)
        {
            return TypedResults.Problem(
                title: "Not now", detail: "SharePoint does not answer. Please try again in a minute.", statusCode: StatusCodes.Status503ServiceUnavailable);
        }
    }
}

/// <param name="Entry">Key of the journal entry.</param>
internal sealed record PastChange(string Entry, DateTimeOffset At, string By, string What, string? Why, string Surface);
