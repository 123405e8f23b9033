using Shouldly;
using TeamsAlign.Customers;
using TeamsAlign.Requests;
using TeamsAlign.Roadmap;
using TeamsAlign.Tests.Roadmap;
using Xunit;

namespace TeamsAlign.Tests.Insights;

public sealed class BriefSayingsTests
{
    /// <summary>What a person chose to be sayable, whether the customer is under NDA, and what the brief says then.</summary>
    [Theory]
    [InlineData("Window", false, "May be said: the window", "Dark mode is planned for 1 January to 31 March 2027.")]
    [InlineData("Window", true, "May be said: the window", "Dark mode is planned for 1 January to 31 March 2027.")]
    [InlineData("Direction", false, "May be said: the direction, no date", "Dark mode is where we are heading. We can't give a date yet.")]
    [InlineData("Direction", true, "May be said: the direction, no date", "Dark mode is where we are heading. We can't give a date yet.")]
    [InlineData("UnderNda", false, "Nothing may be said", "Dark mode: Only under NDA, and none is known with them.")]
    [InlineData("UnderNda", true, "May be said under their NDA: the direction, no date", "Dark mode is where we are heading. We can't give a date yet.")]
    [InlineData("Nothing", false, "Nothing may be said", "Dark mode: Nothing may be said to customers yet.")]
    [InlineData("Nothing", true, "Nothing may be said", "Dark mode: Nothing may be said to customers yet.")]
    public void The_level_and_the_words_are_for_this_customer_today(string level, bool underNda, string heading, string text)
    {
        var world = World(i => i with { MaySayOverride = Enum.Parse<MaySay>(level) });
        if (underNda)
            world.With(world.State.Accounts["AC-1"]! with { NdaUntil = BriefWorld.Today.AddDays(1) });
        var line = world.State.Brief(PlanWorld.Mark).Lines[0];
        (line.Heading, line.Text).ShouldBe((heading, text));
    }

    [Fact]
    public void An_nda_that_ended_is_named() =>
        World(i => i with { MaySayOverride = MaySay.UnderNda }).With(new Account("AC-1", "Contoso") { NdaUntil = BriefWorld.Today })
            .State.Brief(PlanWorld.Mark).Lines[0].Text.ShouldBe("Dark mode: Only under NDA, and theirs ended on 23 November 2026.");

    [Fact]
    public void Wording_written_for_customers_is_quoted_until_it_expires()
    {
        World(i => i with { CustomerWording = "Easier on the eyes, soon.", WordingValidUntil = BriefWorld.Today })
            .State.Brief(PlanWorld.Mark).Lines[0].Text.ShouldBe("Dark mode: “Easier on the eyes, soon.”");
        var expired = World(i => i with { CustomerWording = "Easier on the eyes, soon.", WordingValidUntil = BriefWorld.Today.AddDays(-1) }).State.Brief(PlanWorld.Mark);
        expired.Lines[0].Heading.ShouldBe("Nothing may be said");
        expired.Everything().ShouldNotContain("Easier");
    }

    [Theory]
    [InlineData("Proposed", "Nothing may be said")]
    [InlineData("Planned", "May be said: the window")]
    [InlineData("InProgress", "May be said: the window")]
    [InlineData("AtRisk", "May be said: the direction, no date")]
    public void Every_open_status_of_an_item_has_its_level(string status, string heading) =>
        World(i => i with { Status = Enum.Parse<PlanStatus>(status) }).State.Brief(PlanWorld.Mark).Lines[0].Heading.ShouldBe(heading);

    [Theory]
    [InlineData("Dropped")]
    [InlineData("Shipped")]
    public void Items_that_ended_are_not_said_to_come(string status) =>
        World(i => i with { Status = Enum.Parse<PlanStatus>(status) }).State.Brief(PlanWorld.Mark).Lines.ShouldHaveSingleItem().Heading.ShouldBe("Planned");

    [Fact]
    public void No_date_is_told_unless_the_window_may_be()
    {
        foreach (var level in Enum.GetValues<MaySay>())
        {
            var text = World(i => i with { MaySayOverride = level }).State.Brief(PlanWorld.Mark).Lines[0].Text;
            text.Contains("2027", StringComparison.Ordinal).ShouldBe(level == MaySay.Window, level.ToString());
        }
    }

    [Fact]
    public void What_shipped_comes_with_words_or_with_why_there_are_none()
    {
        var world = BriefWorld.Empty().With(new PlanItem("RM-1", "Audit log") { Status = PlanStatus.Shipped, ShippedOn = new(2026, 11, 2) })
            .Asks(1, RequestStatus.Shipped, "Who changed what", items: "RM-1").Asks(2, RequestStatus.Shipped, "Faster start");
        world.State.Brief(PlanWorld.Mark).Lines.Select(l => l.Text).ShouldBe(
            ["Who changed what: Audit log is available since 2 November 2026.", "Faster start: What you asked for is there now."]);
        world.With(world.State.PlanItems["RM-1"]! with { MaySayOverride = MaySay.Nothing });
        world.State.Brief(PlanWorld.Mark).Line("Shipped, nothing may be said")!.Text.ShouldBe("Who changed what: Nothing may be said to customers yet.");
    }

    [Fact]
    public void A_private_draft_says_nothing()
    {
        var world = World(i => i);
        world.Do(new DraftMove("RM-1") { Horizon = Horizon.Later }, PlanWorld.Priya);
        world.State.Brief(PlanWorld.Priya).Lines[0].Heading.ShouldBe("May be said: the window");
    }

    private static PlanWorld World(Func<PlanItem, PlanItem> item) => BriefWorld.Empty().With(
        item(new PlanItem("RM-1", "Dark mode")
        {
            Status = PlanStatus.Planned, Horizon = Horizon.Next, Confidence = 0.9m, Window = new Window(new(2027, 1, 1), new(2027, 3, 31)),
        }))
        .Asks(1, RequestStatus.Planned, "Dark mode for the night shift", items: "RM-1");
}
