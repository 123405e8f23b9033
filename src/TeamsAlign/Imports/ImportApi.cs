using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using TeamsAlign.People;
using TeamsAlign.Shell;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Imports;

/// <summary>Import of a CSV file. It is a job: whoever started it may look on, look again later, or go away.</summary>
internal static class ImportApi
{
    private const int MostBytes = 50 * 1024 * 1024;
    private const string Lines = "application/x-ndjson";

    public static RouteGroupBuilder MapImports(this RouteGroupBuilder api)
    {
        var group = api.MapGroup("/import").WithTags("Import");
        group.MapPost("/{kind}", RunAsync).WithName("importFile").Accepts<string>("text/csv")
            .WithMetadata(new RequestSizeLimitAttribute(MostBytes));
        group.MapImportJobs();
        return group;
    }

    /// <param name="dryRun">Default true: a report of what would happen.</param>
    /// <param name="wait">Default true: answers with the report when all is done. False: answers 202 with the job as soon as it is kept.</param>
    /// <param name="map">Mappings field=header, where the file uses other names.</param>
    private static async Task<Results<Ok<ImportReport>, Accepted<ImportView>, ProblemHttpResult, PushStreamHttpResult>> RunAsync(
        Importer importer, IWorkspace workspace, TimeProvider time, CurrentPerson caller, HttpContext http,
        string kind, bool dryRun = true, bool wait = true, [FromQuery] string[]? map = null)
    {
        using var body = new MemoryStream();
        await http.Request.Body.CopyToAsync(body, http.RequestAborted);
        if (Mapping.Parse(map ?? []) is not { } mapping)
            return Problems.From(Refusal.Invalid("map", "Write mappings as field=header."));
        var what = new ImportArguments(kind, mapping);
        try
        {
            if (dryRun)
                return TypedResults.Ok(importer.Try(what, body.ToArray(), caller.Person));
            if (http.Request.Headers.Accept.ToString().Contains(Lines, StringComparison.OrdinalIgnoreCase))
                return TypedResults.Stream(stream => StreamAsync(stream, importer, what, body.ToArray(), caller.Person, http.RequestAborted), Lines);
            var (job, report) = await importer.StartAsync(what, body.ToArray(), caller.Person, http.RequestAborted);
            if (job is null)
                return TypedResults.Ok(report);
            return wait
                ? TypedResults.Ok((await importer.FollowAsync(job, new Progress<(int, int)>(), http.RequestAborted)).Since(report))
                : TypedResults.Accepted($"/api/import/jobs/{job.Key}", ImportView.From(job, workspace.State, caller.Person, time.GetUtcNow()));
        }
        catch (ImportException refused)
        {
            return Problems.From(refused.Refusal);
        }
    }

    private static async Task StreamAsync(Stream stream, Importer importer, ImportArguments what, byte[] csv, Person person, CancellationToken cancellationToken)
    {
        var lines = new ImportLines(stream);
        try
        {
            var (job, report) = await importer.StartAsync(what, csv, person, cancellationToken);
            if (job is not null)
            {
                lines.Started(job.Key);
                report = (await importer.FollowAsync(job, lines, cancellationToken)).Since(report);
            }

            lines.Last(report);
        }
        catch (Exception refused) when (refused is ImportException or NotSavedException)
        {
            lines.Last(new { detail = refused.Message });
        }

        await lines.FlushAsync(cancellationToken);
    }
}
