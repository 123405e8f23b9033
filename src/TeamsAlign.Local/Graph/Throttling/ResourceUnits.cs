using System.Collections.Concurrent;
using System.Globalization;
using TeamsAlign.Local.Graph.Wire;

namespace TeamsAlign.Local.Graph.Throttling;

/// <summary>Resource units an application used in the last minute. Throttled calls count too.</summary>
internal sealed class ResourceUnits(GraphOptions options, TimeProvider time)
{
    private const double TellFrom = 0.8;

    private readonly ConcurrentDictionary<string, Queue<(long At, int Units)>> windows = new();

    private TimeSpan Window => TimeSpan.FromSeconds(options.ResourceUnitWindowSeconds);

    /// <summary>Takes the cost of a call; answers the headers that tell how much is left, from four fifths on.</summary>
    /// <exception cref="GraphFailure">429: the application has used its minute up.</exception>
    public IReadOnlyDictionary<string, string> Take(string? app, int units)
    {
        if (app is null || options.ResourceUnitsPerMinute <= 0)
            return new Dictionary<string, string>();
        var window = windows.GetOrAdd(app, _ => new Queue<(long, int)>());
        lock (window)
        {
            var now = time.GetTimestamp();
            while (window.TryPeek(out var oldest) && time.GetElapsedTime(oldest.At, now) >= Window)
                window.Dequeue();
            window.Enqueue((now, units));
            var used = window.Sum(call => call.Units);
            if (used < options.ResourceUnitsPerMinute * TellFrom)
                return new Dictionary<string, string>();

            var wait = Window - time.GetElapsedTime(window.Peek().At, now);
            var reset = Text(Math.Max(1, (int)Math.Ceiling(wait.TotalSeconds)));
            var headers = new Dictionary<string, string>
            {
                ["RateLimit-Limit"] = Text(options.ResourceUnitsPerMinute),
                ["RateLimit-Remaining"] = Text(Math.Max(0, options.ResourceUnitsPerMinute - used)),
                ["RateLimit-Reset"] = reset,
            };
            if (used <= options.ResourceUnitsPerMinute)
                return headers;
            headers["Retry-After"] = reset;
            throw new GraphFailure(429, "activityLimitReached", "Application has been throttled.") { Headers = headers };
        }
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
