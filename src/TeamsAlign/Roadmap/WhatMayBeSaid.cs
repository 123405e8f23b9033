using TeamsAlign.Customers;

namespace TeamsAlign.Roadmap;

/// <summary>
/// What may be said to a customer about an item. Derived from the plan; a person may lower it, and raise it only with a reason. A dropped
/// item and expired wording end it whatever was chosen: a choice made for an earlier plan must not outlive it.
/// </summary>
internal static class WhatMayBeSaid
{
    private const decimal SureEnough = 0.8m;

    /// <summary>What follows from the plan alone.</summary>
    public static MaySay Derived(PlanItem item, DateOnly today) => item switch
    {
        { Status: PlanStatus.Dropped or PlanStatus.Proposed } => MaySay.Nothing,
        _ when IsWordingExpired(item, today) => MaySay.Nothing,
        { Status: PlanStatus.Shipped } => MaySay.Window,
        { Horizon: Horizon.Later } => MaySay.Nothing,
        { Status: PlanStatus.Planned or PlanStatus.InProgress, Confidence: >= SureEnough, Window: not null } => MaySay.Window,
        _ => MaySay.Direction,
    };

    /// <summary>What holds: a person's choice where there is one and it stands, else what is derived.</summary>
    public static MaySay About(PlanItem item, DateOnly today)
    {
        var derived = Derived(item, today);
        if (item.MaySayOverride is not { } chosen || item.Status == PlanStatus.Dropped || IsWordingExpired(item, today))
            return derived;
        return chosen < derived && string.IsNullOrWhiteSpace(item.MaySayReason) ? derived : chosen;
    }

    /// <summary>What may be said to one customer: under NDA becomes the direction while theirs lasts, else nothing.</summary>
    public static MaySay To(Account account, PlanItem item, DateOnly today) => About(item, today) is var level && level != MaySay.UnderNda
        ? level
        : account.NdaUntil > today ? MaySay.Direction : MaySay.Nothing;

    /// <summary>Wording has a last day; after it nobody may pass it on.</summary>
    public static bool IsWordingExpired(PlanItem item, DateOnly today) =>
        !string.IsNullOrEmpty(item.CustomerWording) && item.WordingValidUntil < today;

    /// <summary>The rule as a sentence for colleagues.</summary>
    public static string Sentence(PlanItem item, DateOnly today) => About(item, today) switch
    {
        MaySay.Window when item.Status == PlanStatus.Shipped => "Customers may be told that it is there.",
        MaySay.Window when item.Window is { } window => $"Customers may be told the window: {PlanWords.Of(window)}.",
        MaySay.Window or MaySay.Direction => "Customers may be told the direction, but no date.",
        MaySay.UnderNda => "Only customers under NDA may be told, and no date.",
        _ when IsWordingExpired(item, today) => $"Nothing may be said: the wording expired on {PlanWords.Of(item.WordingValidUntil!.Value)}.",
        _ => "Nothing may be said to customers yet.",
    };

    /// <summary>Words for one customer, or null where nothing may be said to them. Under NDA, what is for those only reads as its direction does for everybody.</summary>
    public static string? For(Account account, PlanItem item, DateOnly today) => To(account, item, today) == MaySay.Nothing
        ? null
        : ForAnybody(
            About(item, today) == MaySay.UnderNda ? item with { MaySayOverride = MaySay.Direction, MaySayReason = "This customer has signed an NDA." } : item,
            today);

    /// <summary>Words for a customer who may be anybody, or null where nothing may be said to everybody.</summary>
    public static string? ForAnybody(PlanItem item, DateOnly today) => About(item, today) is var level && level > MaySay.Direction
        ? null
        : item switch
        {
            { CustomerWording: { Length: > 0 } wording } => wording,
            { Status: PlanStatus.Shipped, ShippedOn: { } day } => $"{item.Title} is available since {PlanWords.Of(day)}.",
            { Status: PlanStatus.Shipped } => $"{item.Title} is available.",
            { Window: { } window } when level == MaySay.Window => $"{item.Title} is planned for {PlanWords.Of(window)}.",
            _ => $"{item.Title} is where we are heading. We can't give a date yet.",
        };
}
