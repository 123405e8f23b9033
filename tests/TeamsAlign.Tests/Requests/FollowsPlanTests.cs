using Shouldly;
using TeamsAlign.Requests;
using TeamsAlign.Roadmap;
using Xunit;

namespace TeamsAlign.Tests.Requests;

public sealed class FollowsPlanTests
{
    [Theory]
    [InlineData(PlanStatus.Proposed, null, RequestStatus.Approved)]
    [InlineData(PlanStatus.Planned, null, RequestStatus.Planned)]
    [InlineData(PlanStatus.AtRisk, null, RequestStatus.Planned)]
    [InlineData(PlanStatus.InProgress, null, RequestStatus.InProgress)]
    [InlineData(PlanStatus.Shipped, null, RequestStatus.Shipped)]
    [InlineData(PlanStatus.Dropped, null, RequestStatus.InTriage)]
    [InlineData(PlanStatus.Shipped, PlanStatus.Planned, RequestStatus.InProgress)]
    [InlineData(PlanStatus.Shipped, PlanStatus.Dropped, RequestStatus.Shipped)]
    [InlineData(PlanStatus.Planned, PlanStatus.Dropped, RequestStatus.Planned)]
    [InlineData(PlanStatus.Dropped, PlanStatus.Dropped, RequestStatus.InTriage)]
    internal void A_request_ships_with_its_last_item_and_returns_when_all_are_dropped(PlanStatus one, PlanStatus? two, RequestStatus expected)
    {
        var world = new RequestWorld().Having(RequestStatus.Approved);
        PlanItem[] items = [new("RM-1", "One") { Status = one }, .. two is { } second ? new[] { new PlanItem("RM-2", "Two") { Status = second } } : []];
        var changed = RequestFollowsPlan.Apply(world.State, items, [.. items.Select(i => ("REQ-1", i.Key))]);
        changed.ShouldHaveSingleItem().Status.ShouldBe(expected);
    }

    [Fact]
    public void A_request_that_returned_forgets_the_dropped_items()
    {
        var world = new RequestWorld().Having(RequestStatus.Approved);
        var dropped = new PlanItem("RM-1", "One") { Status = PlanStatus.Dropped };
        var request = RequestFollowsPlan.Apply(world.State, [dropped], [("REQ-1", "RM-1")]).ShouldHaveSingleItem();
        request.PlanItems.ShouldBeEmpty();
        var happened = RequestFollowsPlan.Events(world.State, [request]).ShouldHaveSingleItem().ShouldBeOfType<RequestFollowedPlan>();
        (happened.Subject, happened.Was, happened.Status).ShouldBe(("REQ-1", RequestStatus.Approved, RequestStatus.InTriage));
        happened.To.ShouldBe([RequestWorld.Sam.Id]);
    }

    [Fact]
    public void A_declined_request_does_not_follow_the_plan() =>
        RequestFollowsPlan.Apply(new RequestWorld().Having(RequestStatus.Declined).State, [new PlanItem("RM-1", "One") { Status = PlanStatus.Shipped }], [("REQ-1", "RM-1")])
            .ShouldHaveSingleItem().Status.ShouldBe(RequestStatus.Declined);

    [Fact]
    public void Nothing_changes_for_requests_the_items_do_not_answer() =>
        RequestFollowsPlan.Apply(new RequestWorld().Having(RequestStatus.Approved).State, [new PlanItem("RM-1", "One")], []).ShouldBeEmpty();
}
