using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using TeamsAlign.People;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Imports;

/// <summary>Import of a CSV file: the answer is a report, or a stream of progress lines that ends with one.</summary>
internal static class ImportApi
{
    private const int MostBytes = 50 * 1024 * 1024;
    private const string Lines = "application/x-ndjson";

    public static RouteGroupBuilder MapImports(this RouteGroupBuilder api)
    {
        var group = api.MapGroup("/import").WithTags("Import");
        group.MapPost("/{kind}", RunAsync).WithName("importFile").Accepts<string>("text/csv")
            .WithMetadata(new RequestSizeLimitAttribute(MostBytes));
        return group;
    }

    /// <param name="dryRun">Default true: a report of what would happen.</param>
    /// <param name="map">Mappings field=header, where the file uses other names.</param>
    private static async Task<Results<Ok<ImportReport>, ProblemHttpResult, PushStreamHttpResult>> RunAsync(
        Importer importer, CurrentPerson caller, HttpContext http, string kind, bool dryRun = true, [FromQuery] string[]? map = null)
    {
        using var body = new MemoryStream();
        await http.Request.Body.CopyToAsync(body, http.RequestAborted);
        var person = caller.Person;
        if (!person.Is(Roles.Administrator | Roles.ProductManager))
            return Shell.Problems.From(Refusal.NotAllowed("import.rights", "Product managers and administrators import."));
        if (Mapping.Parse(map ?? []) is not { } mapping)
            return Shell.Problems.From(Refusal.Invalid("map", "Write mappings as field=header."));
        if (!http.Request.Headers.Accept.ToString().Contains(Lines, StringComparison.OrdinalIgnoreCase))
            return await GuardAsync(() => importer.RunAsync(kind, body.ToArray(), mapping, dryRun, person, new Progress<(int, int)>(), http.RequestAborted));
        return TypedResults.Stream(
            async stream =>
            {
                var lines = new ImportLines(stream);
                try
                {
                    lines.Last(await importer.RunAsync(kind, body.ToArray(), mapping, dryRun, person, lines, http.RequestAborted));
                }
                catch (ImportException refused)
                {
                    lines.Last(new { detail = refused.Message });
                }

                await lines.FlushAsync(http.RequestAborted);
            },
            Lines);
    }

    private static async Task<Results<Ok<ImportReport>, ProblemHttpResult, PushStreamHttpResult>> GuardAsync(Func<Task<ImportReport>> run)
    {
        try
        {
            return TypedResults.Ok(await run());
        }
        catch (ImportException refused)
        {
            return Shell.Problems.From(Refusal.Invalid("file", refused.Message));
        }
    }
}
