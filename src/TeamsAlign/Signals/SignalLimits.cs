namespace TeamsAlign.Signals;

/// <summary>Longest texts people may give, in UTF-16 units as every surface counts them.</summary>
internal static class SignalLimits
{
    /// <summary>A quote, not a thread (product.md, "Privacy").</summary>
    public const int Text = 1000;
    public const int Theme = 100;
    public const int Segment = 100;
}
