using System.Diagnostics;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;

namespace TeamsAlign.Lists.Tests.Contract;

/// <summary>The local Graph as a process of its own, in its unpleasant profile; only waiting is shortened.</summary>
internal sealed class LocalGraphProcess : IAsyncDisposable
{
    private const string Tenant = "11111111-1111-4111-8111-111111111111";
    private const string App = "22222222-2222-4222-8222-222222222222";

    private readonly DirectoryInfo data;
    private readonly Process process;
    private JsonElement announced;

    private LocalGraphProcess(Process process, DirectoryInfo data) => (this.process, this.data) = (process, data);

    public string Address => announced.GetProperty("url").GetString()!;

    public static async Task<LocalGraphProcess> StartAsync(CancellationToken cancellationToken)
    {
        var data = Directory.CreateTempSubdirectory("lists-tests-");
        // artifacts/bin/<this project>/<configuration>/ lies beside the other project's output.
        var here = new DirectoryInfo(AppContext.BaseDirectory);
        var program = Path.Combine(here.Parent!.Parent!.FullName, "TeamsAlign.Local", here.Name, "TeamsAlign.Local.dll");
        var start = new ProcessStartInfo("dotnet")
        {
            ArgumentList =
            {
                program, "--urls", "http://127.0.0.1:0", "--DataPath", data.FullName,
                "--Graph:Profile", "unpleasant", "--Graph:TimeScale", "0.1", "--ParentPid", $"{Environment.ProcessId}",
            },
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        var local = new LocalGraphProcess(Process.Start(start)!, data);
        local.process.OutputDataReceived += static (_, _) => { };
        local.process.ErrorDataReceived += static (_, _) => { };
        local.process.BeginOutputReadLine();
        local.process.BeginErrorReadLine();
        await local.AnnouncedAsync(cancellationToken);
        return local;
    }

    /// <summary>How the sample workspace's site is reached, signed in as the application.</summary>
    public async Task<GraphOptions> OptionsAsync(TimeSpan deadline, CancellationToken cancellationToken)
    {
        var token = await TokenAsync(cancellationToken);
        using var http = new HttpClient();
        var root = await http.GetFromJsonAsync<JsonElement>(new Uri($"{Address}/v1.0/sites/root"), cancellationToken);
        return new()
        {
            BaseUrl = new($"{Address}/v1.0"),
            SitePath = $"{root.GetProperty("siteCollection").GetProperty("hostname").GetString()}:/sites/product-line",
            AllowedHosts = ["127.0.0.1"],
            Token = _ => Task.FromResult(token),
            Deadline = deadline,
        };
    }

    /// <summary>Asks for something no real Graph offers: a fault, a hand edit.</summary>
    public async Task ControlAsync(HttpMethod method, string path, string? json, CancellationToken cancellationToken)
    {
        using var http = new HttpClient();
        using var request = new HttpRequestMessage(method, new Uri($"{Address}/control/graph/{path}"));
        if (json is not null) request.Content = new StringContent(json, Encoding.UTF8, "application/json");
        using var answer = await http.SendAsync(request, cancellationToken);
        answer.EnsureSuccessStatusCode();
    }

    public async Task<JsonElement> CallsAsync(CancellationToken cancellationToken)
    {
        using var http = new HttpClient();
        return await http.GetFromJsonAsync<JsonElement>(new Uri($"{Address}/control/graph/calls"), cancellationToken);
    }

    private async Task<string> TokenAsync(CancellationToken cancellationToken)
    {
        using var http = new HttpClient();
        using var form = new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["grant_type"] = "client_credentials",
            ["client_id"] = App,
            ["client_secret"] = announced.GetProperty("clientSecret").GetString()!,
            ["scope"] = "https://graph.microsoft.com/.default",
        });
        using var answer = await http.PostAsync(new Uri($"{Address}/{Tenant}/oauth2/v2.0/token"), form, cancellationToken);
        var body = await answer.EnsureSuccessStatusCode().Content.ReadFromJsonAsync<JsonElement>(cancellationToken);
        return body.GetProperty("access_token").GetString()!;
    }

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited) process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
        process.Dispose();
        data.Delete(recursive: true);
    }

    private async Task AnnouncedAsync(CancellationToken cancellationToken)
    {
        var file = Path.Combine(data.FullName, "local.json");
        while (!File.Exists(file))
        {
            if (process.HasExited) throw new InvalidOperationException($"The local Graph ended with {process.ExitCode}.");
            await Task.Delay(TimeSpan.FromMilliseconds(50), TimeProvider.System, cancellationToken);
        }
        announced = JsonElement.Parse(await File.ReadAllTextAsync(file, cancellationToken));
    }
}
