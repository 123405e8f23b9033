using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using TeamsAlign.Shell;

namespace TeamsAlign.Imports;

/// <summary>Leaves an import to the local server, as the sample's administrator: two writers of one workspace would fence each other off.</summary>
internal static class ImportThroughServer
{
    private const string Administrator = "aaaaaaaa-0000-4000-8000-000000000009";
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);

    /// <exception cref="ImportException">The server refused; the message is its sentence.</exception>
    public static async Task<ImportReport> RunAsync(
        Uri server, string kind, byte[] csv, string[] map, bool dryRun, string? workspace, IProgress<(int Done, int Of)> progress, CancellationToken cancellationToken)
    {
        using var http = new HttpClient { BaseAddress = server, Timeout = Timeout.InfiniteTimeSpan };
        var token = await http.GetFromJsonAsync<JsonElement>(new Uri($"/local/token?person={Administrator}", UriKind.Relative), cancellationToken);
        var query = string.Concat(map.Select(m => $"&map={Uri.EscapeDataString(m)}"));
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri($"/api/import/{kind}?dryRun={(dryRun ? "true" : "false")}{query}", UriKind.Relative));
        request.Content = new ByteArrayContent(csv);
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("text/csv");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token.GetProperty("token").GetString());
        if (workspace is not null)
            request.Headers.Add(WorkspaceDoor.Header, workspace);
        request.Headers.Accept.ParseAdd("application/x-ndjson");
        request.Headers.Accept.ParseAdd("application/problem+json");
        using var answer = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
        using var reader = new StreamReader(await answer.Content.ReadAsStreamAsync(cancellationToken));
        string? job = null;
        while (await NextAsync(reader, cancellationToken) is { } line)
        {
            var json = JsonSerializer.Deserialize<JsonElement>(line, Options);
            if (json.TryGetProperty("job", out var key))
                job = key.GetString();
            else if (json.TryGetProperty("done", out var done))
                progress.Report((done.GetInt32(), json.GetProperty("of").GetInt32()));
            else if (json.TryGetProperty("detail", out var sentence))
                throw new ImportException(sentence.GetString() ?? "The server refused the file.");
            else if (json.TryGetProperty("rows", out _))
                return json.Deserialize<ImportReport>(Options)!;
            else
                throw new ImportException($"The server answered {(int)answer.StatusCode}. Its log says why.");
        }

        throw new ImportException(job is null
            ? "The server stopped before the import was started. Start it again."
            : $"The server stopped before the import was done. When it runs again, {job} goes on by itself; the tab shows under Import how far it is.");
    }

    /// <returns>Null also where the server is gone in the middle.</returns>
    private static async Task<string?> NextAsync(StreamReader reader, CancellationToken cancellationToken)
    {
        try
        {
            return await reader.ReadLineAsync(cancellationToken);
        }
        catch (Exception gone) when (gone is IOException or HttpRequestException)
        {
            return null;
        }
    }
}
