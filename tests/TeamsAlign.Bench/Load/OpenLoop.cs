using System.Diagnostics;
using System.Threading.Channels;

namespace TeamsAlign.Bench.Load;

/// <summary>
/// Requests at a fixed rate, whatever becomes of those before. Each is timed from when it was to be sent: a server that stops for a second is
/// seen by all that came in it, not by one.
/// </summary>
/// <param name="Port">Where the server listens on this machine.</param>
/// <param name="PerSecond">The rate.</param>
/// <param name="WarmUp">Time before anything counts.</param>
/// <param name="Measured">Time that counts.</param>
internal sealed record OpenLoop(int Port, int PerSecond, TimeSpan WarmUp, TimeSpan Measured)
{
    /// <summary>So many may be under way at once before one has to wait, which counts.</summary>
    private const int Connections = 64;

    public async Task<Figures> RunAsync(IRequests requests, Server server, CancellationToken cancellationToken)
    {
        var due = Channel.CreateUnbounded<long>();
        var from = Stopwatch.GetTimestamp() + Ticks(WarmUp);
        var until = from + Ticks(Measured);
        var connections = Enumerable.Range(0, Connections).Select(_ => Task.Run(() => ConnectAsync(requests, due.Reader, from, cancellationToken))).ToArray();
        var cpu = server.Cpu;
        using var over = new ManualResetEvent(false);
        await Task.Factory.StartNew(() => Pace(due.Writer, from - Ticks(WarmUp), until, over), cancellationToken, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        due.Writer.Complete();
        var all = await Task.WhenAll(connections);
        return new([.. all.SelectMany(c => c.Good).Order()], all.Sum(c => c.Failed), Measured, server.Cpu - cpu, TimeSpan.Zero, server.ResidentBytes);
    }

    /// <summary>On a thread of its own: the pool is busy with answers, and timers of the pool come late.</summary>
    private void Pace(ChannelWriter<long> due, long start, long until, ManualResetEvent over)
    {
        for (long number = 0; ; number++)
        {
            var at = start + (number * Stopwatch.Frequency / PerSecond);
            if (at >= until)
                return;
            var left = Stopwatch.GetElapsedTime(Stopwatch.GetTimestamp(), at);
            if (left > TimeSpan.FromMilliseconds(1))
                over.WaitOne((int)left.TotalMilliseconds);
            while (Stopwatch.GetTimestamp() < at)
                Thread.SpinWait(20);
            due.TryWrite(at);
        }
    }

    private async Task<(List<long> Good, int Failed)> ConnectAsync(IRequests requests, ChannelReader<long> due, long from, CancellationToken cancellationToken)
    {
        using var connection = await Connection.OpenAsync(Port, cancellationToken);
        var request = new byte[requests.Length];
        var good = new List<long>();
        var failed = 0;
        await foreach (var at in due.ReadAllAsync(cancellationToken))
        {
            var length = requests.WriteNext(request);
            var status = await connection.AskAsync(request.AsMemory(0, length), cancellationToken);
            if (status is < 200 or > 299)
                failed++;
            else if (at >= from)
                good.Add(Stopwatch.GetTimestamp() - at);
        }

        return (good, failed);
    }

    private static long Ticks(TimeSpan time) => (long)(time.TotalSeconds * Stopwatch.Frequency);
}
