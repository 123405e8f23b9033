namespace TeamsAlign.Delivery;

/// <summary>What the buttons about being told are called on the wire, and the data and inputs that come with them.</summary>
internal static class NoticeVerbs
{
    /// <summary>Another way of being told of the kind on the card.</summary>
    public const string Choose = "notices.choose";

    /// <summary>The whole form.</summary>
    public const string Save = "notices.save";

    public const string Kind = "kind";
    public const string Mode = "mode";
    public const string QuietFrom = "quietFrom";
    public const string QuietTo = "quietTo";
    public const string DaysOff = "daysOff";
}
