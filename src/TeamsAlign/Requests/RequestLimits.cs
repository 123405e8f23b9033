namespace TeamsAlign.Requests;

/// <summary>Longest texts people may give, in UTF-16 units as every surface counts them.</summary>
internal static class RequestLimits
{
    public const int Title = 255;

    /// <summary>A title made from the need: a heading, not a paragraph.</summary>
    public const int DerivedTitle = 120;
    public const int Need = 4000;
    public const int Reason = 1000;
    public const int Quote = 1000;
    public const int AccountName = 255;

    /// <summary>Most customers a request can be put off for.</summary>
    public const int Customers = 10_000;
    public const int Area = 100;

    /// <summary>Blockers one deal may name; a third makes none of them one.</summary>
    public const int BlockersPerDeal = 2;
}
