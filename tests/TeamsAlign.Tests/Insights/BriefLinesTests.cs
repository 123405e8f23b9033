using Shouldly;
using TeamsAlign.Customers;
using TeamsAlign.Insights;
using TeamsAlign.Requests;
using TeamsAlign.Tests.Roadmap;
using Xunit;

namespace TeamsAlign.Tests.Insights;

public sealed class BriefLinesTests
{
    [Fact]
    public void The_story_of_a_customer_is_told_in_order() =>
        BriefWorld.Full().State.Brief(PlanWorld.Priya).Lines.Select(l => $"{l.Heading} [{string.Join(' ', l.Links)}]").ShouldBe(
        [
            "Answer overdue [REQ-2]",
            "Waiting for an answer [REQ-1]",
            "Shipped, inform the customer [REQ-5 RM-2]",
            "May be said: the window [RM-1 REQ-3]",
            "Nothing may be said [RM-3 REQ-6]",
            "Approved [REQ-6]",
            "Declined [REQ-4]",
            "Planned [REQ-3]",
            "Open pipeline []",
        ]);

    [Theory]
    [InlineData("New", "Waiting for an answer")]
    [InlineData("InTriage", "Waiting for an answer")]
    [InlineData("Approved", "Approved")]
    [InlineData("NotNow", "Not now")]
    [InlineData("Declined", "Declined")]
    [InlineData("AlreadyThere", "Already there")]
    [InlineData("SameAs", "Same as")]
    [InlineData("NotForUs", "Not for us")]
    [InlineData("Planned", "Planned")]
    [InlineData("InProgress", "In progress")]
    [InlineData("Shipped", "Shipped, inform the customer")]
    public void Every_status_has_its_line(string status, string heading) =>
        BriefWorld.Empty().Asks(1, Enum.Parse<RequestStatus>(status), "Dark mode").State.Brief(PlanWorld.Mark).Lines.ShouldHaveSingleItem()
            .Heading.ShouldStartWith(heading);

    [Fact]
    public void Answers_come_newest_first_and_waiting_by_the_day_they_are_due()
    {
        var world = BriefWorld.Empty().Asks(1, RequestStatus.Declined, "Old").Asks(2, RequestStatus.Approved, "New")
            .Asks(3, RequestStatus.New, "Later", due: BriefWorld.Today.AddDays(9)).Asks(4, RequestStatus.New, "Undated").Asks(5, RequestStatus.New, "Sooner", due: BriefWorld.Today);
        world.State.Brief(PlanWorld.Mark).Lines.Select(l => l.Links[0]).ShouldBe(["REQ-5", "REQ-3", "REQ-4", "REQ-2", "REQ-1"]);
    }

    [Fact]
    public void What_waits_says_who_answers_by_when()
    {
        var brief = BriefWorld.Full().State.Brief(PlanWorld.Sam);
        brief.Line("Waiting")!.Text.ShouldBe("Export to Excel: Priya Raman or Tomas Berg answers by Sat 28 Nov.");
        brief.Line("Answer overdue")!.Text.ShouldBe("Mute at night: the answer was due on 20 November 2026.");
    }

    [Fact]
    public void An_ask_answered_as_the_same_as_another_tells_that_ones_answer_once()
    {
        var world = BriefWorld.Empty().Asks(1, RequestStatus.Approved, "Dark mode").Asks(2, RequestStatus.SameAs, "Night colours", sameAs: "REQ-1")
            .Asks(3, RequestStatus.SameAs, "Black screen", sameAs: "REQ-2");
        var line = world.State.Brief(PlanWorld.Mark).Lines.ShouldHaveSingleItem();
        line.Heading.ShouldBe("Approved");
        line.Links.ShouldBe(["REQ-1", "REQ-2", "REQ-3"], ignoreOrder: true);
    }

    [Fact]
    public void A_circle_of_same_as_made_by_hand_ends()
    {
        var world = BriefWorld.Empty().Asks(1, RequestStatus.SameAs, "One", sameAs: "REQ-2").Asks(2, RequestStatus.SameAs, "Two", sameAs: "REQ-1");
        world.State.Brief(PlanWorld.Mark).Lines.ShouldNotBeEmpty();
    }

    [Fact]
    public void Ten_lines_are_the_most_and_no_section_is_pushed_out()
    {
        var world = BriefWorld.Full();
        for (var i = 10; i < 60; i++)
            world.Asks(i, i % 2 == 0 ? RequestStatus.New : RequestStatus.Declined, $"Wish {i}", due: BriefWorld.Today.AddDays(i));
        var brief = world.State.Brief(PlanWorld.Priya);
        brief.Lines.Count.ShouldBe(AccountBrief.MostLines);
        foreach (var section in new[] { "Answer overdue", "Waiting", "Shipped", "May be said", "Declined", "Open pipeline" })
            brief.Line(section).ShouldNotBeNull(section);
        // 27 wait: 25 of the loop and the two of the story; what is not shown is counted.
        var waiting = brief.Lines.Where(l => l.Heading is "Waiting for an answer" or "Answer overdue").ToArray();
        waiting[^1].Text.ShouldEndWith($"(and {27 - waiting.Length} more)");
    }

    [Fact]
    public void Only_the_customers_own_asks_are_told()
    {
        var state = BriefWorld.Full().With(new Demand("DM-99", "REQ-4") { Account = "AC-2" }).State;
        AccountBrief.Of(state, state.Accounts["AC-2"]!, PlanWorld.Mark, BriefWorld.Today).Lines.ShouldHaveSingleItem().Links.ShouldBe(["REQ-4"]);
    }

    [Fact]
    public void A_customer_without_a_story_has_no_lines() => BriefWorld.Empty().State.Brief(PlanWorld.Mark).Lines.ShouldBeEmpty();

    [Fact]
    public void Lines_stay_short_whatever_was_typed()
    {
        var world = BriefWorld.Empty().Asks(1, RequestStatus.Declined, new string('x', 255), reason: new string('y', 1000));
        world.State.Brief(PlanWorld.Mark).Lines.ShouldAllBe(l => l.Text.Length < 400);
    }
}
