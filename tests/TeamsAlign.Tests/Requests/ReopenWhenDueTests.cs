using Shouldly;
using TeamsAlign.People;
using TeamsAlign.Requests;
using TeamsAlign.Roadmap;
using TeamsAlign.Workspaces;
using Xunit;

namespace TeamsAlign.Tests.Requests;

/// <summary>What was put off comes back on its day.</summary>
public sealed class ReopenWhenDueTests
{
    [Fact]
    public void On_its_day_a_request_that_was_put_off_waits_again_once()
    {
        var world = new RequestWorld().Having(RequestStatus.New);
        world.Do(new AnswerRequest("REQ-1", RequestMove.NotNow) { Until = new DateOnly(2026, 12, 1) }, RequestWorld.Priya);
        var work = new ReopenWhenDue();
        work.Due(world.State, RequestWorld.Now).ShouldBeEmpty();

        var due = work.Due(world.State, RequestWorld.Now.AddDays(8)).ShouldHaveSingleItem();
        due.Id.ShouldBe(work.Due(world.State, RequestWorld.Now.AddDays(9)).Single().Id);
        world.Do(due.Command, Person.System, RequestWorld.Now.AddDays(8)).Why.ShouldBe("It was put off until 1 December 2026.");
        world.State.Requests["REQ-1"]!.Status.ShouldBe(RequestStatus.InTriage);
        world.State.Requests["REQ-1"]!.AnswerDue.ShouldBe(new DateOnly(2026, 12, 8));
        work.Due(world.State, RequestWorld.Now.AddDays(9)).ShouldBeEmpty();

        world.Do(new AnswerRequest("REQ-1", RequestMove.NotNow) { Until = new DateOnly(2027, 1, 4) }, RequestWorld.Priya, RequestWorld.Now.AddDays(9));
        work.Due(world.State, RequestWorld.Now.AddDays(60)).Single().Id.ShouldNotBe(due.Id);
    }

    [Fact]
    public void When_what_it_was_put_off_for_ships_or_enough_customers_ask_it_waits_again()
    {
        var world = new RequestWorld().Having(RequestStatus.New).Having(RequestStatus.New, "REQ-2").With(new PlanItem("RM-7", "Night colours") { Status = PlanStatus.Planned });
        var now = new AnswerRequest("REQ-1", RequestMove.NotNow);
        world.Refuse(now, RequestWorld.Priya).Sentence.ShouldBe("Until when? Choose the day it is looked at again, or what has to happen first.");
        world.Refuse(now with { UntilItem = "RM-9" }, RequestWorld.Priya).Sentence.ShouldBe("RM-9 is nothing on the roadmap that can still ship. Give a key, like RM-3.");
        world.Refuse(now with { UntilCustomers = 1 }, RequestWorld.Priya).Sentence.ShouldBe("1 customer asks already. Choose a larger number, up to 10000.");

        world.Do(now with { UntilItem = "rm-7" }, RequestWorld.Priya);
        world.Do(now with { Request = "REQ-2", UntilCustomers = 2 }, RequestWorld.Priya);
        RequestWords.StatusOf(world.State.Requests["REQ-1"]!).ShouldBe("Not now, until RM-7 ships");
        RequestWords.StatusOf(world.State.Requests["REQ-2"]!).ShouldBe("Not now, until 2 customers ask");
        var work = new ReopenWhenDue();
        work.Due(world.State, RequestWorld.Now.AddYears(1)).ShouldBeEmpty();

        world.With(world.State.PlanItems["RM-7"]! with { Status = PlanStatus.Shipped });
        world.Do(new AddDemand("REQ-2") { Account = "AC-2" }, RequestWorld.Sam);
        work.Due(world.State, RequestWorld.Now).Select(d => ((ReopenRequest)d.Command).Reason).ShouldBe(
            ["It was put off until RM-7 ships, and it has.", "It was put off until 2 customers ask, and 2 do."], ignoreOrder: true);
    }
}
