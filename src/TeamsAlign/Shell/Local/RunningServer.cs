using System.Text.Json;

namespace TeamsAlign.Shell.Local;

/// <summary>Where the server that works in a data folder listens, so that a command on the same machine can leave the work to it.</summary>
internal static class RunningServer
{
    /// <summary>Says what to open, and leaves the address for commands.</summary>
    public static void Announce(this WebApplication app, LocalServices local)
    {
        var address = app.Urls.First();
        var file = FileIn(local.DataPath);
        File.WriteAllText(file, JsonSerializer.Serialize(new { url = address, pid = Environment.ProcessId }));
        app.Lifetime.ApplicationStopped.Register(() => File.Delete(file));
        app.Logger.Open(address, local.DataPath);
    }

    /// <returns>Null where no server works in the folder.</returns>
    public static async Task<Uri?> FindAsync(string folder, CancellationToken cancellationToken)
    {
        try
        {
            using var json = JsonDocument.Parse(await File.ReadAllTextAsync(FileIn(folder), cancellationToken));
            var url = new Uri(json.RootElement.GetProperty("url").GetString()!);
            using var http = new HttpClient { Timeout = TimeSpan.FromSeconds(5) };
            using var health = await http.GetAsync(new Uri(url, "/healthz"), cancellationToken);
            return health.IsSuccessStatusCode ? url : null;
        }
        catch (Exception nobody) when (nobody is IOException or JsonException or HttpRequestException or KeyNotFoundException or UriFormatException
            || (nobody is TaskCanceledException && !cancellationToken.IsCancellationRequested))
        {
            return null;
        }
    }

    private static string FileIn(string folder) => Path.Combine(folder, "server.json");
}
