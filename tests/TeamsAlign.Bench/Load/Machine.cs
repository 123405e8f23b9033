using System.Globalization;

namespace TeamsAlign.Bench.Load;

/// <summary>What else the machine does: figures taken beside other work say little.</summary>
internal static class Machine
{
    private const double TicksPerSecond = 100;

    /// <summary>Processor time used by everybody since the machine started (user, nice, system, interrupts); zero where the system does not say.</summary>
    public static TimeSpan Busy
    {
        get
        {
            if (!File.Exists("/proc/stat"))
                return TimeSpan.Zero;
            var times = File.ReadLines("/proc/stat").First().Split(' ', StringSplitOptions.RemoveEmptyEntries)[1..8];
            return TimeSpan.FromSeconds(times.Where((_, at) => at is not (3 or 4)).Sum(time => long.Parse(time, CultureInfo.InvariantCulture)) / TicksPerSecond);
        }
    }
}
