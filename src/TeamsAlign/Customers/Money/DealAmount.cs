namespace TeamsAlign.Customers.Money;

internal enum Certainty { Known, Estimated, Unknown }

/// <summary>What a deal is worth, and how sure that is. Unknown is never zero: <see cref="Value"/> is then absent.</summary>
/// <param name="Basis">For people: "amount in the CRM", "median of 212 won deals of GTX Pro", "list price of MG Special".</param>
internal sealed record DealAmount(Certainty Certainty, decimal? Value, string Basis)
{
    /// <summary>What it was converted at, where it is in another currency.</summary>
    public Rate? Rate { get; init; }

    /// <summary>Whether <see cref="Rate"/> is the newest there is, because the deal is open.</summary>
    public bool AtLatest { get; init; }

    /// <summary>The currency for which there is no rate: listed, and not summed.</summary>
    public string? WithoutRate { get; init; }
}
