using System.Text.Json.Nodes;

namespace TeamsAlign.Tests.Stories;

/// <summary>What the application asked of Graph, by Graph's own meter, without what following the lists costs: that goes on whoever does what.</summary>
public sealed class GraphMeter(SharePoint sharePoint)
{
    private const int SameFor = 8;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(120);

    /// <summary>Calls, each part of a batch for itself.</summary>
    public async Task<long> CallsAsync() => Others(await sharePoint.CallsAsync()).Sum(route => (long)route.Value!);

    /// <summary>Resource units. A look at a list is a delta with a token, which is one.</summary>
    public async Task<long> UnitsAsync()
    {
        var calls = await sharePoint.CallsAsync();
        return (long)calls["resourceUnits"]! - Routes(calls).Where(IsFollowing).Sum(route => (long)route.Value!);
    }

    /// <summary>Waits until nothing that was set off is still on its way.</summary>
    public async Task QuietAsync()
    {
        using var deadline = new CancellationTokenSource(Patience, TimeProvider.System);
        using var again = new PeriodicTimer(TimeSpan.FromMilliseconds(500), TimeProvider.System);
        var (last, same) = (-1L, 0);
        while (same < SameFor)
        {
            var now = await CallsAsync();
            (last, same) = (now, now == last ? same + 1 : 0);
            await again.WaitForNextTickAsync(deadline.Token);
        }
    }

    private static JsonObject Routes(JsonNode calls) => calls["routes"]!.AsObject();

    private static IEnumerable<KeyValuePair<string, JsonNode?>> Others(JsonNode calls) => Routes(calls).Where(route => !IsFollowing(route));

    private static bool IsFollowing(KeyValuePair<string, JsonNode?> route) =>
        route.Key.Contains("delta", StringComparison.Ordinal) || route.Key.Contains("subscriptions", StringComparison.Ordinal);
}
