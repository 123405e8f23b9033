using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using TeamsAlign.Bench.Load;
using TeamsAlign.Shell;

namespace TeamsAlign.Bench.Faults.Stage;

/// <summary>The stand-ins for Microsoft 365 as a process of their own: all products use them, and they are never killed.</summary>
internal sealed class LocalServices : IAsyncDisposable
{
    private readonly Process _process;
    private bool _isDisposed;

    private LocalServices(Process process, string url, string folder)
    {
        (_process, Url, Folder) = (process, url, folder);
        Http = new HttpClient { BaseAddress = new Uri(url), Timeout = TimeSpan.FromMinutes(2) };
    }

    /// <summary>Address without a slash at its end.</summary>
    public string Url { get; }

    public string Folder { get; }

    /// <summary>Without a token, so that no fault strikes.</summary>
    public HttpClient Http { get; }

    /// <param name="plan">Its seed and time scale.</param>
    /// <param name="folder">Data folder, shared with the products.</param>
    /// <param name="bot">Where activities go that come from the page.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    /// <param name="resourceUnits">What Graph grants a minute; 0 for no limit.</param>
    public static async Task<LocalServices> StartAsync(
        Plan plan, string folder, string bot, CancellationToken cancellationToken, int resourceUnits = Plan.ResourceUnitsPerMinute)
    {
        var url = $"http://127.0.0.1:{FreePort.Take()}";
        var start = Server.Dotnet(
            Cluster.Programs.Of("TeamsAlign.Local"), "--urls", url, "--DataPath", folder, "--ParentPid", Environment.ProcessId.ToString(CultureInfo.InvariantCulture),
            "--Graph:Seed", plan.Seed.ToString(CultureInfo.InvariantCulture), "--Graph:TimeScale", plan.TimeScale.ToString(CultureInfo.InvariantCulture),
            "--Graph:ResourceUnitsPerMinute", resourceUnits.ToString(CultureInfo.InvariantCulture),
            // Fifty people of one tenant would meet Teams' limits for one chat; those have tests of their own.
            "--Connector:LimitScale", "0", "--Bot:Endpoint", $"{bot}/api/messages", "--Logging:LogLevel:Default", "Warning");
        var services = new LocalServices(Logged.Start(start, System.IO.Path.Combine(folder, "services.log")), url, folder);
        while (!File.Exists(System.IO.Path.Combine(folder, "local.json")))
        {
            if (services._process.HasExited)
                throw new InvalidOperationException($"The local services ended with {services._process.ExitCode}; see {folder}.");
            await Task.Delay(TimeSpan.FromMilliseconds(50), TimeProvider.System, cancellationToken);
        }

        return services;
    }

    public async Task<JsonNode> GetAsync(string path, CancellationToken cancellationToken) =>
        JsonNode.Parse(await Http.GetStringAsync(new Uri(path, UriKind.RelativeOrAbsolute), cancellationToken))!;

    public async Task<JsonNode?> PostAsync(string path, JsonNode body, CancellationToken cancellationToken)
    {
        using var answer = await Http.PostAsJsonAsync(new Uri(path, UriKind.Relative), body, cancellationToken);
        var text = await answer.Content.ReadAsStringAsync(cancellationToken);
        if (!answer.IsSuccessStatusCode)
            throw new InvalidOperationException($"{path}: {(int)answer.StatusCode} {text}");
        return text.Length == 0 ? null : JsonNode.Parse(text);
    }

    public async Task DeleteAsync(string path, CancellationToken cancellationToken)
    {
        using var answer = await Http.DeleteAsync(new Uri(path, UriKind.Relative), cancellationToken);
        answer.EnsureSuccessStatusCode();
    }

    public async ValueTask DisposeAsync()
    {
        if (_isDisposed)
            return;
        _isDisposed = true;
        Http.Dispose();
        if (!_process.HasExited)
            _process.Kill();
        await _process.WaitForExitAsync(CancellationToken.None);
        _process.Dispose();
    }
}
