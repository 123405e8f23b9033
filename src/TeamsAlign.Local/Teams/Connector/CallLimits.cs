using System.Collections.Concurrent;
using System.Globalization;
using Microsoft.Extensions.Options;

namespace TeamsAlign.Local.Teams.Connector;

/// <summary>Teams' limits on a bot's calls, per thread and for the tenant (teams-protocol 2.8), with 429 and <c>Retry-After</c>.</summary>
internal sealed class CallLimits(IOptions<LocalTeamsOptions> options, TimeProvider time)
{
    private readonly ConcurrentDictionary<string, SlidingWindows> windows = new(StringComparer.Ordinal);

    /// <summary>The 429 for a call over a limit; null when it may go on.</summary>
    public IResult? Refuse(HttpContext context)
    {
        if (options.Value.Connector.LimitScale <= 0)
            return null;

        var now = time.GetUtcNow();
        var wait = Limits(context).Select(limit => Of(limit.Key, limit.Limits).Take(now)).FirstOrDefault(wait => wait > TimeSpan.Zero);
        return wait == TimeSpan.Zero ? null : TooMany(context, wait);
    }

    /// <summary>The 429 answer itself, as faults give it too.</summary>
    public static IResult TooMany(HttpContext context, TimeSpan wait)
    {
        context.Response.Headers.RetryAfter = Math.Ceiling(wait.TotalSeconds).ToString(CultureInfo.InvariantCulture);
        return ConnectorError.Answer(StatusCodes.Status429TooManyRequests, "Throttled", "Too many requests.");
    }

    private static IEnumerable<(string Key, CallLimit[] Limits)> Limits(HttpContext context)
    {
        var request = context.Request;
        var place = (request.RouteValues["conversation"] ?? request.RouteValues["team"]) as string;
        if (place is not null)
        {
            var thread = Uri.UnescapeDataString(place).Split(';')[0];
            var reads = HttpMethods.IsGet(request.Method);
            if (reads && request.Path.Value!.EndsWith("/members", StringComparison.Ordinal))
                yield return ("roster " + thread, [new(5, TimeSpan.FromMinutes(1))]);
            yield return reads ? ("read " + thread, Reads) : ("write " + thread, Writes);
        }

        yield return ("tenant", Tenant);
    }

    private static CallLimit[] Writes { get; } =
    [
        new(7, TimeSpan.FromSeconds(1)), new(8, TimeSpan.FromSeconds(2)), new(60, TimeSpan.FromSeconds(30)), new(1800, TimeSpan.FromHours(1)),
    ];

    private static CallLimit[] Reads { get; } =
    [
        new(14, TimeSpan.FromSeconds(1)), new(16, TimeSpan.FromSeconds(2)), new(120, TimeSpan.FromSeconds(30)), new(3600, TimeSpan.FromHours(1)),
    ];

    private static CallLimit[] Tenant { get; } = [new(50, TimeSpan.FromSeconds(1))];

    private SlidingWindows Of(string key, CallLimit[] limits) => windows.GetOrAdd(key, _ => new SlidingWindows(
    [
        .. limits.Select(limit => limit with { Calls = Math.Max(1, (int)(limit.Calls * options.Value.Connector.LimitScale)) }),
    ]));
}
