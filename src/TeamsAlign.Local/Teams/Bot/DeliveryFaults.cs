namespace TeamsAlign.Local.Teams.Bot;

/// <summary>Which activities are delivered more than once; set at <c>/control/channel/faults</c>.</summary>
internal sealed class DeliveryFaults
{
    private readonly Lock turn = new();
    private readonly List<Rule> rules = [];

    public void Set(IEnumerable<DeliveryFault> faults)
    {
        lock (turn)
        {
            rules.Clear();
            rules.AddRange(faults.Select(fault => new Rule(fault)));
        }
    }

    /// <summary>How an activity of that type is delivered again; null when once is all.</summary>
    public DeliveryFaultKind? Draw(string? type)
    {
        lock (turn)
            return rules.FirstOrDefault(rule => rule.Hits(type))?.Kind;
    }

    private sealed class Rule(DeliveryFault fault)
    {
#pragma warning disable CA5394 // Repeatable draws are the point; nothing here is secret.
        private readonly Random random = new(fault.Seed);
        private int left = fault.Times ?? int.MaxValue;

        public DeliveryFaultKind Kind => fault.Kind;

        public bool Hits(string? type)
        {
            var matches = left > 0 && (fault.Type is null || fault.Type == type) && random.NextDouble() < fault.Probability;
            if (matches)
                left--;
            return matches;
        }
#pragma warning restore CA5394
    }
}
