namespace TeamsAlign.Local.Graph.Faults;

/// <summary>When to fail, and how. Everything left out means "any".</summary>
internal sealed class FaultRule
{
    public FaultKind Kind { get; set; }

    /// <summary><c>request</c> (a batch counts as one), <c>part</c> (parts of batches only) or <c>any</c>.</summary>
    public string On { get; set; } = "request";

    public string? Method { get; set; }

    /// <summary>Words the address must contain; <c>/$batch</c> names batches.</summary>
    public string? Path { get; set; }

    /// <summary>Probability for each call that fits.</summary>
    public double Probability { get; set; } = 1;

    /// <summary>How often at most; null: without end.</summary>
    public int? Count { get; set; }

    /// <summary>Calls that fit and are let through first.</summary>
    public int After { get; set; }

    public int RetryAfterSeconds { get; set; } = 1;

    /// <summary>For slow and late answers; scaled like every latency.</summary>
    public double DelaySeconds { get; set; } = 5;

    /// <summary>How often it struck; told, never taken.</summary>
    public int Hits { get; set; }

    /// <summary>How many calls fitted so far.</summary>
    public int Seen { get; set; }

    public bool Fits(string method, string path, bool isPart)
    {
        var scope = isPart ? "part" : "request";
        return (On == "any" || On == scope)
            && (Method is null || string.Equals(Method, method, StringComparison.OrdinalIgnoreCase))
            && (Path is null || path.Contains(Path, StringComparison.OrdinalIgnoreCase));
    }
}
