using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Net;

namespace TeamsAlign.Bots;

/// <summary>The library's one meter and one activity source.</summary>
public static class BotTelemetry
{
    /// <summary>Name of the meter and of the activity source.</summary>
    public const string Name = "TeamsAlign.Bots";

    private static readonly Meter Meter = new(Name);
    private static readonly Histogram<double> Handled = Meter.CreateHistogram<double>("bots.activity.duration", "s", "Time to handle an activity");
    private static readonly Counter<long> Refusals = Meter.CreateCounter<long>("bots.activity.refused", null, "Activities without valid credentials");
    private static readonly Counter<long> Repeats = Meter.CreateCounter<long>("bots.activity.repeated", null, "Activities delivered again");
    private static readonly Counter<long> Calls = Meter.CreateCounter<long>("bots.connector.calls", null, "Calls to the channel");
    private static readonly UpDownCounter<long> Queue = Meter.CreateUpDownCounter<long>("bots.queue.length", null, "Activities waiting");

    internal static ActivitySource Source { get; } = new(Name);

    internal static void Handle(string type, string? name, int status, TimeSpan took)
    {
        if (Handled.Enabled)
            Handled.Record(took.TotalSeconds, new("type", type), new("name", name), new("status", status));
    }

    internal static void Refused() => Refusals.Add(1);

    internal static void Repeated() => Repeats.Add(1);

    internal static void Queued(int change) => Queue.Add(change);

    internal static void Connector(HttpMethod method, HttpStatusCode? status)
    {
        if (Calls.Enabled)
            Calls.Add(1, new("method", method.Method), new("status", (int?)status ?? 0));
    }
}
