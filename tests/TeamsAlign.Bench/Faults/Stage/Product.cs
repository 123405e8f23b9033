using System.Diagnostics;
using System.Globalization;
using TeamsAlign.Bench.Load;
using TeamsAlign.Shell;
using Programs = TeamsAlign.Bench.Cluster.Programs;

namespace TeamsAlign.Bench.Faults.Stage;

/// <summary>The product at one workspace: a process that is started again whenever it ends, as a service manager does.</summary>
internal sealed class Product(int workspace, string folder) : IAsyncDisposable
{
    private readonly CancellationTokenSource _stop = new();
    private readonly HttpClient _http = new() { Timeout = TimeSpan.FromSeconds(10) };
    private readonly Lock _door = new();
    private Process? _process;
    private Task _supervising = Task.CompletedTask;
    private bool _isKilled;

    public int Workspace => workspace;

    /// <summary>Address without a slash at its end. The same after every start.</summary>
    public string Url { get; } = $"http://127.0.0.1:{FreePort.Take()}";

    /// <summary>Times that it ended without being killed.</summary>
    public int EndedByItself { get; private set; }

    /// <summary>When it was killed.</summary>
    public List<DateTimeOffset> Killed { get; } = [];

    public void Start() => _supervising = Task.Run(SuperviseAsync);

    /// <summary>SIGKILL: nothing is finished, nothing is said.</summary>
    public void Kill()
    {
        lock (_door)
        {
            if (_process is not { HasExited: false } process)
                return;
            _isKilled = true;
            Killed.Add(TimeProvider.System.GetUtcNow());
            process.Kill();
        }
    }

    public async Task HealthyAsync(CancellationToken cancellationToken)
    {
        while (!await IsHealthyAsync(cancellationToken))
            await Task.Delay(TimeSpan.FromMilliseconds(200), TimeProvider.System, cancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        Kill();
        await _supervising.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        _http.Dispose();
        _stop.Dispose();
    }

    private async Task SuperviseAsync()
    {
        while (!_stop.IsCancellationRequested)
        {
            using var process = Logged.Start(Command(), Path.Combine(folder, $"product-{workspace}.log"));
            lock (_door)
                (_process, _isKilled) = (process, false);
            await process.WaitForExitAsync(CancellationToken.None);
            lock (_door)
                _process = null;
            if (_isKilled || _stop.IsCancellationRequested)
                continue;
            EndedByItself++;
            await Task.Delay(TimeSpan.FromSeconds(1), TimeProvider.System, CancellationToken.None);
        }
    }

    private ProcessStartInfo Command() => Server.Dotnet(
        Programs.Of("TeamsAlign"), "--urls", Url, "--Local:Enabled=true", "--Local:Join=true", $"--Local:DataPath={folder}", $"--Local:Site={Plan.Path(workspace)}",
        "--Local:Sample=false", "--Logging:LogLevel:Default=Warning", $"--Local:ResourceUnitsPerMinute={Plan.ResourceUnitsPerMinute.ToString(CultureInfo.InvariantCulture)}");

    private async Task<bool> IsHealthyAsync(CancellationToken cancellationToken)
    {
        try
        {
            using var answer = await _http.GetAsync(new Uri($"{Url}/healthz"), cancellationToken);
            return answer.IsSuccessStatusCode;
        }
        catch (Exception notThere) when (notThere is HttpRequestException or OperationCanceledException && !cancellationToken.IsCancellationRequested)
        {
            return false;
        }
    }
}
