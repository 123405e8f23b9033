using Shouldly;
using TeamsAlign.People;
using TeamsAlign.Requests;
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
}
