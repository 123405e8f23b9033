using System.Globalization;

namespace TeamsAlign.Bench.Scale;

/// <summary>How much a workspace holds.</summary>
/// <param name="Times">1 is a large product line, 10 ten of them.</param>
internal sealed record Size(int Times)
{
    /// <summary>Every request waits for its answer; otherwise one of eight does.</summary>
    public bool AllWait { get; init; }

    public int Requests => 10_000 * Times;

    public int Demands => 30_000 * Times;

    public int Deals => 5_000 * Times;

    public int PlanItems => 1_000 * Times;

    public int Accounts => 1_000 * Times;

    public int Rows => Requests + Demands + Deals + PlanItems + Accounts;

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Requests:N0} requests, {Rows:N0} rows");
}
