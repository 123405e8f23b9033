using System.Diagnostics;
using System.Globalization;
using System.Text.Json.Nodes;

namespace TeamsAlign.Local;

/// <summary>The local services as what they are: a process of their own on a free port, with a data folder of its own.</summary>
public sealed class LocalProcess : IAsyncDisposable
{
    public const string AppId = "22222222-2222-4222-8222-222222222222";
    public const string TenantId = "11111111-1111-4111-8111-111111111111";

    private readonly string[] settings;
    private Process process = null!;

    private LocalProcess(string[] settings) => this.settings = settings;

    public string Folder { get; } = Directory.CreateTempSubdirectory("teamsalign-local-").FullName;

    /// <summary>Address without a slash at its end.</summary>
    public string Url { get; private set; } = "";

    public string ClientSecret { get; private set; } = "";

    public int ProcessId => process.Id;

    /// <param name="settings">As on the command line, <c>--Graph:TimeScale</c>, <c>0.1</c>…</param>
    public static async Task<LocalProcess> StartAsync(params string[] settings)
    {
        var local = new LocalProcess(settings);
        await local.StartAsync();
        return local;
    }

    /// <summary>Ends the process without warning and starts it anew on the same folder, on another port.</summary>
    /// <param name="meanwhile">Done while nothing runs on the folder.</param>
    public async Task RestartAsync(Action? meanwhile = null)
    {
        await StopAsync();
        meanwhile?.Invoke();
        await StartAsync();
    }

    /// <summary>Completes when the process has ended by itself.</summary>
    public Task EndAsync() => process.WaitForExitAsync();

    /// <summary>A token of the local issuer for the app, for Graph unless said otherwise.</summary>
    public async Task<string> AppTokenAsync(string resource = "https://graph.microsoft.com")
    {
        using var http = new HttpClient();
        using var form = new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["grant_type"] = "client_credentials", ["client_id"] = AppId, ["client_secret"] = ClientSecret, ["scope"] = resource + "/.default",
        });
        var answer = await http.PostAsync($"{Url}/{TenantId}/oauth2/v2.0/token", form);
        answer.EnsureSuccessStatusCode();
        return JsonNode.Parse(await answer.Content.ReadAsStringAsync())!["access_token"]!.GetValue<string>();
    }

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        Directory.Delete(Folder, recursive: true);
    }

    private async Task StartAsync()
    {
        var announced = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        using var watcher = new FileSystemWatcher(Folder, "local.json") { EnableRaisingEvents = true };
        watcher.Renamed += (_, _) => announced.TrySetResult();

        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true };
        string[] own =
        [
            Program(), "--urls", "http://127.0.0.1:0", "--DataPath", Folder,
            "--ParentPid", Environment.ProcessId.ToString(CultureInfo.InvariantCulture),
        ];
        foreach (var argument in own.Concat(settings))
            start.ArgumentList.Add(argument);

        var output = new System.Text.StringBuilder();
        process = new Process { StartInfo = start, EnableRaisingEvents = true };
        process.Exited += (_, _) => announced.TrySetException(new InvalidOperationException("The local services ended: " + output));
        process.OutputDataReceived += (_, line) => output.AppendLine(line.Data);
        process.ErrorDataReceived += (_, line) => output.AppendLine(line.Data);
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        await announced.Task.WaitAsync(TimeSpan.FromSeconds(60));

        var facts = JsonNode.Parse(await File.ReadAllTextAsync(Path.Combine(Folder, "local.json")))!;
        Url = facts["url"]!.GetValue<string>();
        ClientSecret = facts["clientSecret"]!.GetValue<string>();
    }

    private async Task StopAsync()
    {
        process.EnableRaisingEvents = false;
        process.Kill();
        await process.WaitForExitAsync();
        process.Dispose();
        File.Delete(Path.Combine(Folder, "local.json"));
    }

    /// <summary>Beside our own output: artifacts/bin/PROJECT/CONFIGURATION.</summary>
    private static string Program()
    {
        var own = new DirectoryInfo(AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar));
        return Path.Combine(own.Parent!.Parent!.FullName, "TeamsAlign.Local", own.Name, "TeamsAlign.Local.dll");
    }
}
