namespace TeamsAlign.Local.Graph;

/// <summary>Settings under <c>Graph:</c>. Everything left out follows from the profile.</summary>
internal sealed class GraphOptions
{
    /// <summary><c>unpleasant</c> (an ordinary day of a real tenant) or <c>comfortable</c> (demonstrations only).</summary>
    public string Profile { get; set; } = "unpleasant";

    /// <summary>Makes chance repeatable; without it every start differs.</summary>
    public int? Seed { get; set; }

    /// <summary>Factor on every latency and lag; 0.1 keeps a test suite quick and changes nothing else.</summary>
    public double TimeScale { get; set; } = 1.0;

    /// <summary>Rows a query may touch before it is refused; 5,000 in SharePoint Online.</summary>
    public int ListViewThreshold { get; set; } = 5000;

    /// <summary>Refuse values outside a choice and rows without a required value (tenants were seen doing either).</summary>
    public bool Strict { get; set; } = true;

    /// <summary>Resource units an application may use in a minute (1,250 in a small tenant); 0 measures nothing.</summary>
    public int ResourceUnitsPerMinute { get; set; }

    /// <summary>Length of the window resource units are counted in; tests shorten it.</summary>
    public double ResourceUnitWindowSeconds { get; set; } = 60;

    /// <summary>Probability that a write is followed by an ETag that moves without a change.</summary>
    public double? ETagMoves { get; set; }

    /// <summary>Longest time, in seconds before scaling, until a delta shows a write.</summary>
    public double? DeltaLagSeconds { get; set; }

    /// <summary>Time, in seconds before scaling, changes are collected before a webhook is called.</summary>
    public double? WebhookDelaySeconds { get; set; }

    public bool IsUnpleasant => !string.Equals(Profile, "comfortable", StringComparison.OrdinalIgnoreCase);
}
