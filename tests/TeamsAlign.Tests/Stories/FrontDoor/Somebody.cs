namespace TeamsAlign.Tests.Stories;

/// <summary>Somebody of the sample tenant. What they may do in the product is not said here: the team's card names the deciders.</summary>
public sealed record Somebody(string Name, string Id)
{
    public static readonly Somebody Priya = Number(1, "Priya Raman");
    public static readonly Somebody Tomas = Number(2, "Tomas Berg");
    public static readonly Somebody Sofia = Number(3, "Sofia Marino");
    public static readonly Somebody Daniel = Number(4, "Daniel Okafor");
    public static readonly Somebody Lena = Number(5, "Lena Fischer");
    public static readonly Somebody Marcus = Number(6, "Marcus Hill");
    public static readonly Somebody Henrik = Number(8, "Henrik Dahl");
    public static readonly Somebody Ana = Number(9, "Ana Torres");

    /// <summary>A customer, guest in one group chat.</summary>
    public static readonly Somebody Pat = Number(10, "Pat Customer");

    private static Somebody Number(int number, string name) =>
        new(name, $"aaaaaaaa-0000-4000-8000-{number.ToString("D12", System.Globalization.CultureInfo.InvariantCulture)}");
}
