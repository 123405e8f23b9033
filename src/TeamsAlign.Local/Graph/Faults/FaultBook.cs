using TeamsAlign.Local.Graph.Wire;

namespace TeamsAlign.Local.Graph.Faults;

/// <summary>The faults that are ordered now. The first rule that strikes wins.</summary>
internal sealed class FaultBook(Weather weather, GraphOptions options)
{
    private readonly Lock gate = new();
    private readonly List<FaultRule> rules = [];

    public IReadOnlyList<FaultRule> Rules
    {
        get
        {
            lock (gate)
                return [.. rules];
        }
    }

    public void Add(IEnumerable<FaultRule> added)
    {
        lock (gate)
            rules.AddRange(added);
    }

    public void Clear()
    {
        lock (gate)
            rules.Clear();
    }

    public FaultRule? Strike(GraphRequest request, bool isPart) =>
        Strike(request.Method, Uri.UnescapeDataString(request.RawPath), isPart, rule => rule.Kind is not (FaultKind.HookLost or FaultKind.HookTwice)
            && (rule.Kind is not (FaultKind.DeltaStale or FaultKind.DeltaReplayed or FaultKind.DeltaExpired) || IsDelta(request)));

    /// <summary>A fault of a notification to that address.</summary>
    public FaultRule? StrikeHook(string address) =>
        Strike("POST", address, isPart: false, rule => rule.Kind is FaultKind.HookLost or FaultKind.HookTwice);

    public TimeSpan Delay(FaultRule rule) => TimeSpan.FromSeconds(rule.DelaySeconds * options.TimeScale);

    private FaultRule? Strike(string method, string path, bool isPart, Func<FaultRule, bool> concerns)
    {
        lock (gate)
        {
            foreach (var rule in rules.Where(rule => concerns(rule) && rule.Fits(method, path, isPart)))
            {
                if (rule.Hits >= (rule.Count ?? int.MaxValue) || rule.Seen++ < rule.After || !weather.Chance(rule.Probability))
                    continue;
                rule.Hits++;
                return rule;
            }
        }

        return null;
    }

    private static bool IsDelta(GraphRequest request) =>
        request.Segments.Count > 0 && request.Segments[^1].StartsWith("delta", StringComparison.OrdinalIgnoreCase);
}
