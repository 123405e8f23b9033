using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;
using TeamsAlign.Shell;

namespace TeamsAlign.Tests.Stories;

/// <summary>The product as what it is: a process of its own in local mode, on a free port, with a data folder of its own.</summary>
public sealed class ProductProcess : IAsyncDisposable
{
    /// <summary>Generous: build machines are slow, and a start creates every list over a Graph that is slow on purpose.</summary>
    private static readonly TimeSpan StartWithin = TimeSpan.FromMinutes(4);

    /// <summary>Turns in hand may take 20 seconds, and build machines are slow.</summary>
    private static readonly TimeSpan EndWithin = TimeSpan.FromMinutes(2);

    private readonly ProcessStartInfo start;
    private Process process;
    private readonly StringBuilder output = new();

    private ProductProcess(string url, ProcessStartInfo start) =>
        (Url, this.start, process, Http) = (url, start, new Process(), new HttpClient { BaseAddress = new Uri(url), Timeout = TimeSpan.FromMinutes(10) });

    /// <summary>Address without a slash at its end.</summary>
    public string Url { get; }

    /// <summary>Not signed in.</summary>
    public HttpClient Http { get; }

    /// <summary>The workspace's site, as an administrator sees it.</summary>
    public SharePoint SharePoint => new(Http);

    /// <summary>Its data, which another process may join.</summary>
    public string Folder { get; } = Directory.CreateTempSubdirectory("teamsalign-story-").FullName;

    /// <param name="settings">As on the command line.</param>
    public static async Task<ProductProcess> StartAsync(params string[] settings)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Development";
        start.Environment.Remove("ASPNETCORE_URLS");
        var product = new ProductProcess($"http://localhost:{FreePort.Take().ToString(CultureInfo.InvariantCulture)}", start);
        string[] own =
        [
            Program(), "--urls", product.Url, "--Local:Enabled=true", $"--Local:DataPath={product.Folder}", "--Local:Sample=false",
            "--Local:UnknownPeopleAre=Member",
        ];
        foreach (var argument in own.Concat(settings))
            start.ArgumentList.Add(argument);
        await product.LaunchAsync();
        return product;
    }

    /// <summary>Ends it without warning, as a power cut does, and starts it again on the same data.</summary>
    public async Task CrashAndStartAgainAsync()
    {
        var local = JsonNode.Parse(await File.ReadAllTextAsync(Path.Combine(Folder, "local.json")))!;
        using var killed = process;
        killed.Kill();
        await killed.WaitForExitAsync();
        await EndsAsync(new Uri((string)local["url"]!));
        await LaunchAsync();
    }

    /// <summary>Has the connector of Teams treat calls as it does on a bad day.</summary>
    public async Task TroubleInTeamsAsync(JsonObject fault)
    {
        using var ordered = await Http.PostAsJsonAsync("/control/connector/faults", new JsonArray(fault));
        ordered.EnsureSuccessStatusCode();
    }

    /// <summary>What it wrote to its console.</summary>
    public string Output()
    {
        lock (output)
            return output.ToString();
    }

    /// <summary>Signed in to the tab, the panel, or anything else that uses the API.</summary>
    public async Task<Tab> TabOfAsync(Somebody person, string? productLine = null)
    {
        ArgumentNullException.ThrowIfNull(person);
        var answer = JsonNode.Parse(await Http.GetStringAsync($"/local/token?person={person.Id}"))!;
        return new Tab(Url, answer["token"]!.GetValue<string>(), productLine);
    }

    /// <summary>Tells it to end as a service manager does (SIGTERM), and waits until it has; its exit code.</summary>
    public async Task<int> EndAsync()
    {
        using var kill = Process.Start("kill", ["-TERM", process.Id.ToString(CultureInfo.InvariantCulture)]);
        await kill.WaitForExitAsync();
        using var deadline = new CancellationTokenSource(EndWithin, TimeProvider.System);
        await process.WaitForExitAsync(deadline.Token);
        return process.ExitCode;
    }

    /// <summary>Starts again on the same data, after it has ended.</summary>
    public async Task StartAgainAsync()
    {
        process.Dispose();
        await LaunchAsync();
    }

    /// <summary>Graph as the application itself may use it, for what nobody else is shown.</summary>
    public async Task<HttpClient> AsApplicationAsync()
    {
        var local = JsonNode.Parse(await File.ReadAllTextAsync(Path.Combine(Folder, "local.json")))!;
        var http = new HttpClient { BaseAddress = new Uri((string)local["url"]!) };
        using var form = new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["grant_type"] = "client_credentials",
            ["client_id"] = "22222222-2222-4222-8222-222222222222",
            ["client_secret"] = (string)local["clientSecret"]!,
            ["scope"] = "https://graph.microsoft.com/.default",
        });
        using var answer = await http.PostAsync("/11111111-1111-4111-8111-111111111111/oauth2/v2.0/token", form);
        var token = JsonNode.Parse(await answer.EnsureSuccessStatusCode().Content.ReadAsStringAsync())!;
        http.DefaultRequestHeaders.Authorization = new("Bearer", (string)token["access_token"]!);
        return http;
    }

    /// <summary>Runs a command of the product on the same data, while the product serves.</summary>
    /// <returns>Exit code and everything it wrote.</returns>
    public async Task<(int Code, string Output)> CommandAsync(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Development";
        start.Environment["Local__Enabled"] = "true";
        start.Environment["Local__DataPath"] = Folder;
        foreach (var argument in arguments.Prepend(Program()))
            start.ArgumentList.Add(argument);
        using var command = Process.Start(start)!;
        var output = await Task.WhenAll(command.StandardOutput.ReadToEndAsync(), command.StandardError.ReadToEndAsync());
        await command.WaitForExitAsync();
        return (command.ExitCode, string.Concat(output));
    }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        if (!process.HasExited)
            process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
        process.Dispose();
        Directory.Delete(Folder, recursive: true);
    }

    private async Task LaunchAsync()
    {
        process = new Process { StartInfo = start };
        process.OutputDataReceived += (_, line) => Note(line.Data);
        process.ErrorDataReceived += (_, line) => Note(line.Data);
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        await HealthyAsync();
    }

    /// <summary>The stand-ins notice that the product is gone, and end; until then nobody else may work in the folder.</summary>
    private static async Task EndsAsync(Uri standIns)
    {
        using var deadline = new CancellationTokenSource(EndWithin, TimeProvider.System);
        using var http = new HttpClient { BaseAddress = standIns };
        using var again = new PeriodicTimer(TimeSpan.FromMilliseconds(100), TimeProvider.System);
        while (true)
        {
            try
            {
                using var answer = await http.GetAsync("/healthz", deadline.Token);
            }
            catch (HttpRequestException)
            {
                return;
            }

            await again.WaitForNextTickAsync(deadline.Token);
        }
    }

    private async Task HealthyAsync()
    {
        using var deadline = new CancellationTokenSource(StartWithin, TimeProvider.System);
        using var again = new PeriodicTimer(TimeSpan.FromMilliseconds(250), TimeProvider.System);
        while (!await IsHealthyAsync(deadline.Token))
        {
            if (process.HasExited)
                throw new InvalidOperationException("The product ended: " + Output());
            await again.WaitForNextTickAsync(deadline.Token);
        }
    }

    private async Task<bool> IsHealthyAsync(CancellationToken cancellationToken)
    {
        try
        {
            using var answer = await Http.GetAsync("/healthz", cancellationToken);
            return answer.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    private void Note(string? line)
    {
        lock (output)
            output.AppendLine(line);
    }

    /// <summary>Beside our own output: artifacts/bin/PROJECT/CONFIGURATION.</summary>
    private static string Program()
    {
        var own = new DirectoryInfo(AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar));
        return Path.Combine(own.Parent!.Parent!.FullName, "TeamsAlign", own.Name, "TeamsAlign.dll");
    }
}
