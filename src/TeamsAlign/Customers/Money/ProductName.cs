namespace TeamsAlign.Customers.Money;

/// <summary>Product names as they differ between files: "GTXPro" and "GTX Pro" are one.</summary>
internal static class ProductName
{
    /// <summary>Letters and digits only, in capitals.</summary>
    public static string Squeeze(string name) => string.Concat(name.Where(char.IsLetterOrDigit)).ToUpperInvariant();
}
