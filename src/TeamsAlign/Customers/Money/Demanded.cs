namespace TeamsAlign.Customers.Money;

/// <summary>A deal that hangs on something, as the money rules see it.</summary>
/// <param name="IsBlocker">Confirmed as a blocker within the last 90 days, and one of the deal's two.</param>
/// <param name="NamedAsLossReason">The deal was lost and this was named as the primary reason.</param>
internal sealed record Demanded(Deal Deal, bool IsBlocker, bool NamedAsLossReason = false);
