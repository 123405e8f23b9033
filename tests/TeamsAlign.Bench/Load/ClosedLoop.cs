using System.Diagnostics;

namespace TeamsAlign.Bench.Load;

/// <summary>So many connections, each sending its next request when the last one is answered, until the time is over or there is none left.</summary>
/// <param name="Port">Where the server listens on this machine.</param>
/// <param name="Connections">How many.</param>
/// <param name="WarmUp">Time before anything counts.</param>
/// <param name="Measured">Time that counts, at most.</param>
internal sealed record ClosedLoop(int Port, int Connections, TimeSpan WarmUp, TimeSpan Measured)
{
    /// <exception cref="IOException">The server closed a connection.</exception>
    /// <exception cref="InvalidOperationException">There was nothing left to send before the time that counts.</exception>
    public async Task<Figures> RunAsync(IRequests requests, Server server, CancellationToken cancellationToken)
    {
        var from = Stopwatch.GetTimestamp() + Ticks(WarmUp);
        var finish = new Finish(from + Ticks(Measured));
        var cpu = MeasureCpuAsync(server, finish, cancellationToken);
        var all = await Task.WhenAll(Enumerable.Range(0, Connections).Select(_ => Task.Run(() => ConnectAsync(requests, from, finish, cancellationToken))));
        var good = all.SelectMany(connection => connection.Good).Order().ToArray();
        var (own, others) = await cpu;
        if (finish.At <= from)
            throw new InvalidOperationException("Everything was sent before the time that counts; warm up for fewer seconds.");
        return new(good, all.Sum(connection => connection.Failed), Stopwatch.GetElapsedTime(from, finish.At), own, others, server.ResidentBytes);
    }

    private async Task<(TimeSpan Own, TimeSpan Others)> MeasureCpuAsync(Server server, Finish finish, CancellationToken cancellationToken)
    {
        await Task.Delay(WarmUp, TimeProvider.System, cancellationToken);
        var (server0, driver0, all0) = (server.Cpu, Environment.CpuUsage.TotalTime, Machine.Busy);
        await finish.WaitAsync(cancellationToken);
        var own = server.Cpu - server0;
        return (own, Machine.Busy - all0 - own - (Environment.CpuUsage.TotalTime - driver0));
    }

    private async Task<(List<long> Good, int Failed)> ConnectAsync(IRequests requests, long from, Finish finish, CancellationToken cancellationToken)
    {
        using var connection = await Connection.OpenAsync(Port, cancellationToken);
        var request = new byte[requests.Length];
        var good = new List<long>(1 << 16);
        var failed = 0;
        for (var now = Stopwatch.GetTimestamp(); now < finish.At;)
        {
            var length = requests.WriteNext(request);
            if (length == 0)
            {
                finish.Now();
                break;
            }

            var status = await connection.AskAsync(request.AsMemory(0, length), cancellationToken);
            var then = Stopwatch.GetTimestamp();
            if (status is < 200 or > 299)
                failed++;
            else if (now >= from && then < finish.At)
                good.Add(then - now);
            now = then;
        }

        return (good, failed);
    }

    private static long Ticks(TimeSpan time) => (long)(time.TotalSeconds * Stopwatch.Frequency);
}
