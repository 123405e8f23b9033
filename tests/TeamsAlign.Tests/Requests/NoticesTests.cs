using Shouldly;
using TeamsAlign.Requests;
using TeamsAlign.Workspaces;
using Xunit;

namespace TeamsAlign.Tests.Requests;

public sealed class NoticesTests
{
    [Fact]
    public void A_start_tells_those_whom_the_answer_concerned_when_it_was_given_and_nobody_who_came_later()
    {
        var world = new RequestWorld().Having(RequestStatus.New);
        world.Do(new AddDemand("REQ-1") { Account = "AC-2" }, RequestWorld.Nadia);
        var answered = world.Do(new AnswerRequest("REQ-1", RequestMove.Approve), RequestWorld.Priya);
        world.Do(new AddDemand("REQ-1") { AccountName = "Northwind" }, RequestWorld.Mark);

        // What a start finds in the journal.
        var happened = DomainEventJson.Read(DomainEventJson.Write(answered.Events)).ShouldHaveSingleItem();

        new RequestNotices().For(happened, world.State).Select(n => n.To).ShouldBe([RequestWorld.Sam.Id, RequestWorld.Nadia.Id]);
    }
}
