using Microsoft.AspNetCore.Http.HttpResults;
using TeamsAlign.Lists;
using TeamsAlign.People;
using TeamsAlign.Shell;

namespace TeamsAlign.Workspaces;

/// <summary>The whole history of a record; other views show its last 90 days, which are in memory.</summary>
internal static class HistoryApi
{
    public static RouteGroupBuilder MapHistory(this RouteGroupBuilder api)
    {
        var group = api.MapGroup("/history").WithTags("History");
        group.MapGet("/{key}", OfAsync).WithName("getHistory");
        group.MapGet("/{key}.csv", FileOfAsync).WithName("getHistoryFile").Produces<string>(StatusCodes.Status200OK, "text/csv");
        return group;
    }

    private static Task<Results<Ok<PastChange[]>, ProblemHttpResult>> OfAsync(string key, JournalArchive archive, CancellationToken cancellationToken) =>
        AnswerAsync(key, archive, (_, entries) => TypedResults.Ok<PastChange[]>([.. entries.Select(e => new PastChange(e.Key, e.At, e.ByName, e.Summary, e.Why, e.Surface))]), cancellationToken);

    /// <summary>With before and after, and with what other changes did to the record in the last 90 days.</summary>
    private static Task<Results<FileContentHttpResult, ProblemHttpResult>> FileOfAsync(
        string key, JournalArchive archive, IWorkspace workspace, CurrentPerson caller, CancellationToken cancellationToken) =>
        AnswerAsync(
            key, archive,
            (record, entries) =>
            {
                var state = workspace.State;
                var all = entries.Concat(state.Journal.Where(e => HistoryFile.Mentions(e, record))).OrderByDescending(e => RecordKey.Number(e.Key));
                return CsvFile.Answer(HistoryFile.Write(record, all, state, caller.Person), $"{record}-history");
            },
            cancellationToken);

    private static async Task<Results<T, ProblemHttpResult>> AnswerAsync<T>(
        string key, JournalArchive archive, Func<string, IReadOnlyList<JournalEntry>, T> answer, CancellationToken cancellationToken)
        where T : IResult
    {
        if (RecordKey.Parse(key) is not { } parsed)
            return Problems.From(Refusal.NotFound(Text.Cut(key, 40)));
        var record = $"{parsed.Prefix}-{parsed.Number}";
        try
        {
            return answer(record, await archive.OfAsync(record, cancellationToken));
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
