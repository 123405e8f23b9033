using Shouldly;
using TeamsAlign.Customers;
using TeamsAlign.Roadmap;
using Xunit;

namespace TeamsAlign.Tests.Roadmap;

public sealed class WhatMayBeSaidTests
{
    private static readonly DateOnly Today = new(2026, 11, 23);
    private static readonly PlanItem Sure = new("RM-1", "Dark mode")
    {
        Status = PlanStatus.Planned, Horizon = Horizon.Next, Confidence = 0.8m, Window = new Window(new(2027, 1, 1), new(2027, 3, 31)),
    };

    public static TheoryData<string, string, double, string> Derivations => new()
    {
        { "Proposed", "Now", 1, "Nothing" },
        { "Dropped", "Now", 1, "Nothing" },
        { "Planned", "Later", 1, "Nothing" },
        { "Planned", "Next", 0.8, "Window" },
        { "Planned", "Next", 0.79, "Direction" },
        { "InProgress", "Now", 0.9, "Window" },
        { "AtRisk", "Now", 0.9, "Direction" },
        { "Shipped", "Later", 0, "Window" },
    };

    [Theory]
    [MemberData(nameof(Derivations))]
    public void It_follows_from_the_plan(string status, string horizon, double confidence, string level) =>
        WhatMayBeSaid.About(Sure with { Status = Enum.Parse<PlanStatus>(status), Horizon = Enum.Parse<Horizon>(horizon), Confidence = (decimal)confidence }, Today)
            .ShouldBe(Enum.Parse<MaySay>(level));

    [Fact]
    public void A_person_lowers_it_freely_and_raises_it_only_with_a_reason()
    {
        var doubtful = Sure with { Confidence = 0.5m };
        WhatMayBeSaid.About(Sure with { MaySayOverride = MaySay.Nothing }, Today).ShouldBe(MaySay.Nothing);
        WhatMayBeSaid.About(doubtful with { MaySayOverride = MaySay.Window }, Today).ShouldBe(MaySay.Direction);
        WhatMayBeSaid.About(doubtful with { MaySayOverride = MaySay.Window, MaySayReason = "Agreed with sales" }, Today).ShouldBe(MaySay.Window);

        var world = new PlanWorld().With(doubtful);
        world.Refuse(new SetMaySay("RM-1", MaySay.Window), PlanWorld.Priya).Field.ShouldBe("reason");
        world.Do(new SetMaySay("RM-1", MaySay.Window) { Reason = "Agreed with sales" }, PlanWorld.Priya);
        world.Do(new SetMaySay("RM-1", MaySay.UnderNda), PlanWorld.Priya);
        world.State.PlanItems["RM-1"]!.MaySayOverride.ShouldBe(MaySay.UnderNda);
    }

    [Fact]
    public void Expired_wording_and_dropping_end_it_whatever_was_chosen()
    {
        var worded = Sure with { CustomerWording = "Soon.", WordingValidUntil = Today.AddDays(-1), MaySayOverride = MaySay.Window, MaySayReason = "x" };
        WhatMayBeSaid.About(worded, Today).ShouldBe(MaySay.Nothing);
        WhatMayBeSaid.ForAnybody(worded, Today).ShouldBeNull();
        WhatMayBeSaid.About(worded with { WordingValidUntil = Today }, Today).ShouldBe(MaySay.Window);
        WhatMayBeSaid.About(worded with { WordingValidUntil = Today, Status = PlanStatus.Dropped }, Today).ShouldBe(MaySay.Nothing);
    }

    [Fact]
    public void Under_nda_says_the_direction_to_a_customer_whose_nda_lasts_and_nothing_to_others()
    {
        var item = Sure with { MaySayOverride = MaySay.UnderNda };
        WhatMayBeSaid.ForAnybody(item, Today).ShouldBeNull();
        WhatMayBeSaid.To(new Account("AC-1", "Contoso") { NdaUntil = Today.AddDays(1) }, item, Today).ShouldBe(MaySay.Direction);
        WhatMayBeSaid.To(new Account("AC-1", "Contoso") { NdaUntil = Today }, item, Today).ShouldBe(MaySay.Nothing);
        WhatMayBeSaid.To(new Account("AC-1", "Contoso"), item, Today).ShouldBe(MaySay.Nothing);
    }
}
