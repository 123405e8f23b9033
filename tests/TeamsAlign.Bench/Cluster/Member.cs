using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using TeamsAlign.Shell;

namespace TeamsAlign.Bench.Cluster;

/// <summary>One process of the product.</summary>
public sealed class Member : IAsyncDisposable
{
    private readonly Process process;
    private readonly StringBuilder output = new();
    private readonly HttpClient http;
    private bool isGone;

    private Member(int port, Process process)
    {
        (Port, this.process) = (port, process);
        http = new HttpClient { BaseAddress = new Uri(Url), Timeout = TimeSpan.FromSeconds(5) };
    }

    public int Port { get; }

    public string Url => string.Create(CultureInfo.InvariantCulture, $"http://localhost:{Port}");

    public bool IsAlive => !isGone && !process.HasExited;

    /// <summary>Everything it wrote to its console.</summary>
    public string Output
    {
        get
        {
            lock (output)
                return output.ToString();
        }
    }

    /// <param name="folder">Where the local services keep their data.</param>
    /// <param name="redis">Null for a process that knows nothing of the others.</param>
    public static Member Start(string folder, string? redis, params string[] settings)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Development";
        start.Environment.Remove("ASPNETCORE_URLS");
        var member = new Member(FreePort.Take(), new Process { StartInfo = start });
        string[] own =
        [
            Programs.Of("TeamsAlign"), "--urls", member.Url, "--Local:Enabled=true", "--Local:Join=true", $"--Local:DataPath={folder}", "--Local:Sample=false",
            "--Logging:LogLevel:Microsoft.AspNetCore=Warning", "--Logging:LogLevel:Yarp=Warning", "--Logging:LogLevel:System.Net.Http=Warning",
            .. redis is null ? (string[])[] : [$"--Cluster:Redis={redis}"],
        ];
        foreach (var argument in own.Concat(settings))
            start.ArgumentList.Add(argument);
        member.process.OutputDataReceived += (_, line) => member.Note(line.Data);
        member.process.ErrorDataReceived += (_, line) => member.Note(line.Data);
        member.process.Start();
        member.process.BeginOutputReadLine();
        member.process.BeginErrorReadLine();
        return member;
    }

    /// <summary>What it says of its health: whether it can answer, and whether the writer lives there.</summary>
    public async Task<(bool IsReady, bool IsWriter)> HealthAsync(CancellationToken cancellationToken)
    {
        try
        {
            using var answer = await http.GetAsync(new Uri("/healthz", UriKind.Relative), cancellationToken);
            var json = JsonNode.Parse(await answer.Content.ReadAsStringAsync(cancellationToken));
            return (answer.IsSuccessStatusCode, (bool?)json?["writer"] == true);
        }
        catch (Exception away) when (away is HttpRequestException or TaskCanceledException or System.Text.Json.JsonException)
        {
            cancellationToken.ThrowIfCancellationRequested();
            return (false, false);
        }
    }

    public async Task ReadyAsync(CancellationToken cancellationToken)
    {
        while (!(await HealthAsync(cancellationToken)).IsReady)
        {
            if (process.HasExited)
                throw new InvalidOperationException("A process of the product ended: " + Output);
            await Task.Delay(TimeSpan.FromMilliseconds(100), TimeProvider.System, cancellationToken);
        }
    }

    /// <summary>As the power goes: nothing is finished (SIGKILL).</summary>
    public async Task KillAsync()
    {
        process.Kill();
        await process.WaitForExitAsync();
    }

    /// <summary>It stands still and does not know (SIGSTOP), as on a machine that sleeps or has no processor for it.</summary>
    public Task PauseAsync() => SignalAsync("-STOP");

    /// <summary>It goes on where it stood (SIGCONT).</summary>
    public Task GoOnAsync() => SignalAsync("-CONT");

    public async ValueTask DisposeAsync()
    {
        if (isGone)
            return;
        if (!process.HasExited)
            await KillAsync();
        isGone = true;
        process.Dispose();
        http.Dispose();
    }

    private async Task SignalAsync(string signal)
    {
        using var kill = Process.Start("kill", [signal, process.Id.ToString(CultureInfo.InvariantCulture)]);
        await kill.WaitForExitAsync();
    }

    private void Note(string? line)
    {
        lock (output)
            output.AppendLine(line);
    }
}
