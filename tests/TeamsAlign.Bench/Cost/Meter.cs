using System.Text.Json.Nodes;
using TeamsAlign.Bench.Faults.Stage;

namespace TeamsAlign.Bench.Cost;

/// <summary>What the product asked of Graph, by Graph's own meter, without what following the lists costs: that goes on whoever does what.</summary>
internal sealed class Meter(LocalServices services)
{
    private const int SameFor = 8;
    private static readonly TimeSpan Step = TimeSpan.FromMilliseconds(400);

    /// <returns>Calls, each part of a batch for itself, writes of rows among them, and resource units.</returns>
    public async Task<Spent> ReadAsync(CancellationToken cancellationToken)
    {
        var calls = await services.GetAsync("/control/graph/calls", cancellationToken);
        var routes = calls["routes"]!.AsObject().Select(r => (r.Key, Count: (long)r.Value!)).ToArray();
        var following = routes.Where(r => IsFollowing(r.Key)).Sum(r => r.Count);
        return new Spent(
            routes.Sum(r => r.Count) - following,
            routes.Where(r => r.Key.Contains("/items", StringComparison.Ordinal) && !r.Key.StartsWith("GET", StringComparison.Ordinal)).Sum(r => r.Count),
            (long)calls["resourceUnits"]! - following);
    }

    /// <summary>What something costs, with all that it sets off.</summary>
    public async Task<Spent> OfAsync(Func<Task> something, CancellationToken cancellationToken)
    {
        await QuietAsync(cancellationToken);
        var before = await ReadAsync(cancellationToken);
        await something();
        await QuietAsync(cancellationToken);
        return await ReadAsync(cancellationToken) - before;
    }

    private async Task QuietAsync(CancellationToken cancellationToken)
    {
        var (last, same) = (default(Spent), 0);
        while (same < SameFor)
        {
            var now = await ReadAsync(cancellationToken);
            (last, same) = (now, now == last ? same + 1 : 0);
            await Task.Delay(Step, TimeProvider.System, cancellationToken);
        }
    }

    /// <summary>A look at a list is a delta with a token, which is one unit.</summary>
    private static bool IsFollowing(string route) => route.Contains("delta", StringComparison.Ordinal) || route.Contains("subscriptions", StringComparison.Ordinal);
}

/// <param name="Calls">Calls, each part of a batch for itself.</param>
/// <param name="Rows">Rows written.</param>
/// <param name="Units">Resource units.</param>
internal readonly record struct Spent(long Calls, long Rows, long Units)
{
    public static Spent operator -(Spent after, Spent before) => new(after.Calls - before.Calls, after.Rows - before.Rows, after.Units - before.Units);
}
