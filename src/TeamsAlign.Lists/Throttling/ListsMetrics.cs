using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace TeamsAlign.Lists;

/// <summary>Names under which this library can be watched.</summary>
public static class ListsMetrics
{
    /// <summary>The meter's name.</summary>
    public const string MeterName = "TeamsAlign.Lists";

    private static readonly Meter Meter = new(MeterName);

    private static readonly Counter<long> Units =
        Meter.CreateCounter<long>("teamsalign.lists.resource_units", "{unit}", "Resource units sent to Graph");

    private static readonly Counter<long> Calls = Meter.CreateCounter<long>("teamsalign.lists.calls", "{call}", "Requests sent to Graph; a batch is one");

    private static readonly Counter<long> Refusals =
        Meter.CreateCounter<long>("teamsalign.lists.throttled", "{answer}", "Answers 429 and 503, also inside batches");

    private static readonly Histogram<double> Wait = Meter.CreateHistogram<double>("teamsalign.lists.wait", "s", "Time a call waited at the gate");

    internal static void Sent(int units, Priority priority, TimeSpan waited)
    {
        var who = new TagList { { "priority", priority == Priority.People ? "people" : "background" } };
        Units.Add(units, who);
        Calls.Add(1, who);
        Wait.Record(waited.TotalSeconds, who);
    }

    internal static void Throttled() => Refusals.Add(1);
}
