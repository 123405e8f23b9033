using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using TeamsAlign.Shell;

namespace TeamsAlign.Bench.Cluster;

/// <summary>
/// A real Redis of its own, which keeps nothing: the one named by REDIS_SERVER, one in the usual places, or on Debian as root the distribution's
/// package, which it then installs.
/// </summary>
public sealed class RedisServer : IAsyncDisposable
{
    private static readonly string[] UsualPlaces = ["/usr/bin/redis-server", "/usr/local/bin/redis-server", "/opt/homebrew/bin/redis-server"];

    private readonly string program;
    private Process process;

    private RedisServer(string program, int port) => (this.program, Port, process) = (program, port, Run(program, port));

    public int Port { get; }

    public string ConnectionString => string.Create(CultureInfo.InvariantCulture, $"127.0.0.1:{Port}");

    /// <param name="say">Takes one sentence on what was done.</param>
    /// <returns>Null where there is none, and none can be installed.</returns>
    public static async Task<string?> FindAsync(Action<string> say)
    {
        ArgumentNullException.ThrowIfNull(say);
        if (Environment.GetEnvironmentVariable("REDIS_SERVER") is { Length: > 0 } named)
            return File.Exists(named) ? named : null;
        if (UsualPlaces.FirstOrDefault(File.Exists) is { } usual)
            return usual;
        if (!File.Exists("/etc/debian_version") || Environment.UserName != "root")
            return null;
        say("No redis-server found; installing the package of this Debian.");
        var start = new ProcessStartInfo("apt-get", ["install", "--yes", "--no-install-recommends", "redis-server"]) { RedirectStandardOutput = true };
        using var install = Process.Start(start)!;
        await install.StandardOutput.ReadToEndAsync();
        await install.WaitForExitAsync();
        return UsualPlaces.FirstOrDefault(File.Exists);
    }

    /// <summary>Starts it and waits until it takes connections.</summary>
    public static async Task<RedisServer> StartAsync(string program, CancellationToken cancellationToken)
    {
        while (true)
        {
            // A port that is free now may be taken a moment later; then another is tried.
            var redis = new RedisServer(program, FreePort.Take());
            if (await redis.TakesConnectionsAsync(cancellationToken))
                return redis;
            await redis.DisposeAsync();
        }
    }

    /// <summary>It dies. It keeps nothing, so whatever was in it is gone.</summary>
    public async Task KillAsync()
    {
        if (!process.HasExited)
            process.Kill();
        await process.WaitForExitAsync();
    }

    /// <summary>Another one in its place, with nothing in it.</summary>
    public async Task StartAgainAsync(CancellationToken cancellationToken)
    {
        do
        {
            process.Dispose();
            process = Run(program, Port);
        }
        while (!await TakesConnectionsAsync(cancellationToken));
    }

    public async ValueTask DisposeAsync()
    {
        await KillAsync();
        process.Dispose();
    }

    private static Process Run(string program, int port)
    {
        var start = new ProcessStartInfo(program, ["--port", port.ToString(CultureInfo.InvariantCulture), "--bind", "127.0.0.1", "--save", "", "--appendonly", "no"])
        {
            RedirectStandardOutput = true,
            WorkingDirectory = Path.GetTempPath(),
        };
        var process = Process.Start(start)!;
        process.OutputDataReceived += static (_, _) => { };
        process.BeginOutputReadLine();
        return process;
    }

    private async Task<bool> TakesConnectionsAsync(CancellationToken cancellationToken)
    {
        while (!process.HasExited)
        {
            try
            {
                using var probe = new TcpClient();
                await probe.ConnectAsync(IPAddress.Loopback, Port, cancellationToken);
                return true;
            }
            catch (SocketException)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(50), TimeProvider.System, cancellationToken);
            }
        }

        return false;
    }
}
