using System.Diagnostics;
using System.Globalization;
using System.Net.Sockets;
using TeamsAlign.Shell;

namespace TeamsAlign.Bench.Load;

/// <summary>A server in a process of its own.</summary>
internal sealed class Server : IAsyncDisposable
{
    private readonly Process _process;

    private Server(Process process, int port) => (_process, Port) = (process, port);

    public int Port { get; }

    public TimeSpan Cpu
    {
        get
        {
            _process.Refresh();
            return _process.TotalProcessorTime;
        }
    }

    public long ResidentBytes
    {
        get
        {
            _process.Refresh();
            return _process.WorkingSet64;
        }
    }

    /// <summary>Starts it and waits until it takes connections.</summary>
    /// <param name="start">The command, with the port it is to listen on.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    /// <exception cref="InvalidOperationException">It ended instead.</exception>
    public static Task<Server> StartAsync(Func<int, ProcessStartInfo> start, CancellationToken cancellationToken) => StartAsync(FreePort.Take(), start, cancellationToken);

    /// <inheritdoc cref="StartAsync(Func{int, ProcessStartInfo}, CancellationToken)"/>
    /// <param name="port">Where others already expect it.</param>
    public static async Task<Server> StartAsync(int port, Func<int, ProcessStartInfo> start, CancellationToken cancellationToken)
    {
        var command = start(port);
        command.RedirectStandardOutput = true;
        command.Environment["DOTNET_ENVIRONMENT"] = "Production";
        var process = Process.Start(command) ?? throw new InvalidOperationException($"{command.FileName} did not start.");
        process.OutputDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        var server = new Server(process, port);
        while (true)
        {
            try
            {
                using var connection = await Connection.OpenAsync(port, cancellationToken);
                return server;
            }
            catch (SocketException) when (!process.HasExited)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(50), TimeProvider.System, cancellationToken);
            }
            catch (SocketException)
            {
                throw new InvalidOperationException($"{command.FileName} {string.Join(' ', command.ArgumentList)} ended with {process.ExitCode}.");
            }
        }
    }

    /// <summary>A .NET program.</summary>
    public static ProcessStartInfo Dotnet(string assembly, params IEnumerable<string> arguments) => new("dotnet", [assembly, .. arguments]);

    /// <summary>Asks it to end, as a service manager does, and waits until it has.</summary>
    public async Task EndAsync(CancellationToken cancellationToken)
    {
        using var kill = Process.Start("kill", ["-TERM", _process.Id.ToString(CultureInfo.InvariantCulture)]);
        await _process.WaitForExitAsync(cancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
            _process.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
    }
}
