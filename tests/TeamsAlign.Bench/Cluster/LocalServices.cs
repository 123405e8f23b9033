using System.Diagnostics;
using System.Globalization;
using System.Text.Json.Nodes;

namespace TeamsAlign.Bench.Cluster;

/// <summary>The stand-ins for Microsoft 365 as a process of their own, shared by the processes of the product.</summary>
public sealed class LocalServices : IAsyncDisposable
{
    private readonly Process process;

    private LocalServices(Process process, string folder) => (this.process, Folder) = (process, folder);

    public string Url { get; private set; } = "";

    public string Folder { get; }

    /// <param name="appUrl">Where the product is found, whichever process answers.</param>
    /// <param name="timeScale">1 is as slow as a real tenant on an ordinary day.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    /// <param name="folder">Holds their data already, and is deleted with them; otherwise they begin with nothing.</param>
    public static async Task<LocalServices> StartAsync(string appUrl, double timeScale, CancellationToken cancellationToken, string? folder = null)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true };
        var local = new LocalServices(new Process { StartInfo = start }, folder ?? Directory.CreateTempSubdirectory("teamsalign-cluster-").FullName);
        string[] arguments =
        [
            Programs.Of("TeamsAlign.Local"), "--urls", "http://127.0.0.1:0", "--DataPath", local.Folder, "--Graph:Profile", "unpleasant",
            "--Graph:TimeScale", timeScale.ToString(CultureInfo.InvariantCulture), "--Bot:Endpoint", $"{appUrl}/api/messages", "--App:BaseUrl", appUrl,
            "--ParentPid", Environment.ProcessId.ToString(CultureInfo.InvariantCulture), "--Logging:LogLevel:Default", "Warning",
        ];
        foreach (var argument in arguments)
            start.ArgumentList.Add(argument);
        local.process.OutputDataReceived += static (_, _) => { };
        local.process.ErrorDataReceived += static (_, _) => { };
        local.process.Start();
        local.process.BeginOutputReadLine();
        local.process.BeginErrorReadLine();
        var announcement = Path.Combine(local.Folder, "local.json");
        while (!File.Exists(announcement))
        {
            if (local.process.HasExited)
                throw new InvalidOperationException($"The local services ended with {local.process.ExitCode}.");
            await Task.Delay(TimeSpan.FromMilliseconds(50), TimeProvider.System, cancellationToken);
        }

        local.Url = (string)JsonNode.Parse(await File.ReadAllTextAsync(announcement, cancellationToken))!["url"]!;
        return local;
    }

    /// <summary>A token for the product's API.</summary>
    /// <param name="person">Number of somebody of the sample tenant, from 1.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public async Task<string> TokenAsync(int person, CancellationToken cancellationToken)
    {
        using var issuer = new HttpClient();
        var address = string.Create(CultureInfo.InvariantCulture, $"{Url}/local/token?person=aaaaaaaa-0000-4000-8000-{person:D12}");
        return (string)JsonNode.Parse(await issuer.GetStringAsync(new Uri(address), cancellationToken))!["token"]!;
    }

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited)
            process.Kill();
        await process.WaitForExitAsync();
        process.Dispose();
        Directory.Delete(Folder, recursive: true);
    }
}
