using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Http.Json;
using System.Net.Sockets;
using System.Reflection;
using System.Text.Json;

namespace TeamsAlign.Shell.Local;

/// <summary>The stand-ins for Microsoft 365: a child process with an address of its own, which ends with this one.</summary>
/// <param name="Url">Its address, without a slash at the end.</param>
/// <param name="ClientSecret">With which this app gets tokens from its issuer.</param>
internal sealed record LocalServices(string Url, string ClientSecret, string DataPath) : IAsyncDisposable
{
    public const string TenantId = "11111111-1111-4111-8111-111111111111";
    public const string AppId = "22222222-2222-4222-8222-222222222222";

    /// <summary>This app's tokens from the local issuer.</summary>
    public LocalTokens Tokens { get; } = new(Url, ClientSecret, TimeProvider.System);

    private static readonly TimeSpan StartWithin = TimeSpan.FromSeconds(60);
    private Process? process;

    /// <summary>Starts the child, or finds the one that already serves this folder, and waits until it serves.</summary>
    /// <param name="appUrl">Where this app listens; null for a command that only needs the lists.</param>
    /// <exception cref="InvalidOperationException">It did not start; the message says why.</exception>
    public static async Task<LocalServices> StartAsync(LocalOptions options, string? appUrl, TimeProvider time, CancellationToken cancellationToken)
    {
        var folder = options.ResolveDataPath();
        Directory.CreateDirectory(folder);
        var announcement = Path.Combine(folder, "local.json");
        if (options.Join)
            return await JoinAsync(announcement, folder, time, cancellationToken);
        if (await ReadAsync(announcement, folder, cancellationToken) is { } running)
            return appUrl is null ? running : throw new InvalidOperationException(
                $"Another TeamsAlign already works in {folder}. Stop it, or name another folder with Local:DataPath.");
        File.Delete(announcement);
        var child = Start(options, folder, appUrl);
        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        deadline.CancelAfter(StartWithin);
        while (true)
        {
            if (child.HasExited)
                throw new InvalidOperationException($"The local services ended with code {child.ExitCode}; see {Path.Combine(folder, "local.log")}.");
            if (await ReadAsync(announcement, folder, deadline.Token) is { } started)
                return started with { process = child };
            await Task.Delay(TimeSpan.FromMilliseconds(50), time, deadline.Token);
        }
    }

    /// <summary>Address of a site of the local Graph.</summary>
    public static string SiteAt(string path) => $"contoso.sharepoint.local:/{path}";

    /// <summary>Makes a site in the local Graph, where it is not there yet; in a tenant people make sites.</summary>
    public async Task MakeSiteAsync(string path, string name, CancellationToken cancellationToken)
    {
        using var http = new HttpClient();
        using var made = await http.PostAsJsonAsync(new Uri($"{Url}/control/graph/sites"), new { path, displayName = name }, cancellationToken);
        made.EnsureSuccessStatusCode();
    }

    public async ValueTask DisposeAsync()
    {
        if (process is null)
            return;
        if (!process.HasExited)
            process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
        process.Dispose();
        Tokens.Dispose();
    }

    /// <summary>Whoever starts both at once need not wait for one before the other.</summary>
    private static async Task<LocalServices> JoinAsync(string announcement, string folder, TimeProvider time, CancellationToken cancellationToken)
    {
        var started = time.GetTimestamp();
        while (time.GetElapsedTime(started) < StartWithin)
        {
            if (await ReadAsync(announcement, folder, cancellationToken) is { } running)
                return running;
            await Task.Delay(TimeSpan.FromMilliseconds(200), time, cancellationToken);
        }

        throw new InvalidOperationException($"No local services run for {folder}. Start them, or leave Local:Join out.");
    }

    private static Process Start(LocalOptions options, string folder, string? appUrl)
    {
        var program = typeof(LocalServices).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .FirstOrDefault(a => a.Key == "LocalServices")?.Value
            ?? throw new InvalidOperationException("This build has no local mode. Run it from its sources: dotnet run --project src/TeamsAlign.");
        var start = new ProcessStartInfo("dotnet") { WorkingDirectory = Path.GetDirectoryName(program) };
        string[] arguments =
        [
            program, "--urls", $"http://127.0.0.1:{FreePort.Take()}", "--DataPath", folder, "--Graph:Profile", options.GraphProfile,
            "--ParentPid", Environment.ProcessId.ToString(CultureInfo.InvariantCulture),
            "--Logging:LogLevel:Default", "Warning", "--Logging:LogLevel:Microsoft.Hosting.Lifetime", "Warning",
            .. appUrl is null ? (string[])[] : Addresses(appUrl),
        ];
        foreach (var argument in arguments)
            start.ArgumentList.Add(argument);
        start.Environment.Remove("ASPNETCORE_URLS");
        start.Environment.Remove("URLS");
        return Process.Start(start) ?? throw new InvalidOperationException("The local services could not be started.");
    }

    /// <summary>The connector is known by this app's address: its own changes with every start, and conversations remember it.</summary>
    private static string[] Addresses(string appUrl) =>
        ["--Bot:Endpoint", $"{appUrl}/api/messages", "--App:BaseUrl", appUrl, "--Connector:PublicUrl", appUrl];

    private static async Task<LocalServices?> ReadAsync(string announcement, string folder, CancellationToken cancellationToken)
    {
        try
        {
            using var json = JsonDocument.Parse(await File.ReadAllTextAsync(announcement, cancellationToken));
            var url = json.RootElement.GetProperty("url").GetString()!.TrimEnd('/');
            using var http = new HttpClient { Timeout = TimeSpan.FromSeconds(2) };
            using var health = await http.GetAsync(new Uri($"{url}/healthz"), cancellationToken);
            return health.IsSuccessStatusCode
                ? new LocalServices(url, json.RootElement.GetProperty("clientSecret").GetString()!, folder)
                : null;
        }
        catch (Exception nobody) when (nobody is IOException or JsonException or HttpRequestException or KeyNotFoundException or TaskCanceledException)
        {
            cancellationToken.ThrowIfCancellationRequested();
            return null;
        }
    }
}
