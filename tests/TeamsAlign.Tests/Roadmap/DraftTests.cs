using Shouldly;
using TeamsAlign.Requests;
using TeamsAlign.Roadmap;
using TeamsAlign.Workspaces;
using Xunit;

namespace TeamsAlign.Tests.Roadmap;

public sealed class DraftTests
{
    [Fact]
    public void A_draft_changes_nothing_until_it_is_published_and_then_all_at_once()
    {
        var world = new PlanWorld().WithItem(PlanStatus.Planned).WithRequest(RequestStatus.Approved);
        world.Do(new DraftMove("RM-1") { Horizon = Horizon.Now, Status = PlanStatus.InProgress }, PlanWorld.Priya);
        world.Do(new DraftPlaceRequest("REQ-1") { Title = "Night colours" }, PlanWorld.Priya);
        world.State.PublishedItems.ShouldHaveSingleItem().Horizon.ShouldBe(Horizon.Next);
        world.State.Requests["REQ-1"]!.PlanItems.ShouldBeEmpty();

        world.Publish().ShouldBe(1);
        var moved = world.State.PlanItems["RM-1"]!;
        (moved.Horizon, moved.Status, moved.LastChange, moved.ChangedByName).ShouldBe((Horizon.Now, PlanStatus.InProgress, "Next → Now; Planned → In progress", "Priya Raman"));
        var added = world.State.PlanItems["RM-2"]!;
        (added.Title, added.Status, added.OwnerName).ShouldBe(("Night colours", PlanStatus.Planned, "Priya Raman"));
        var request = world.State.Requests["REQ-1"]!;
        (request.Status, string.Join(' ', request.PlanItems)).ShouldBe((RequestStatus.Planned, "RM-2"));
        world.State.DraftOf(PlanWorld.Priya.Id)!.Changes.ShouldBeEmpty();
    }

    [Fact]
    public void A_publication_larger_than_a_chain_is_public_at_once_and_its_rows_follow()
    {
        var world = new PlanWorld();
        for (var i = 1; i <= 40; i++)
            world.WithItem(PlanStatus.Planned, $"RM-{i}").WithRequest(RequestStatus.Planned, $"REQ-{i}", $"RM-{i}");
        for (var i = 1; i <= 40; i++)
            world.Do(new DraftMove($"RM-{i}") { Status = PlanStatus.InProgress }, PlanWorld.Priya);
        world.WithRequest(RequestStatus.Approved, "REQ-41");
        world.Do(new DraftPlaceRequest("REQ-41"), PlanWorld.Priya);

        var first = world.Do(new PublishChanges(world.State.RowVersion("RD-1")), PlanWorld.Priya);
        first.Puts.Length.ShouldBeLessThanOrEqualTo(18);
        world.State.PublishedItems.Count(i => i.Status == PlanStatus.InProgress).ShouldBe(40);
        world.State.PublishedItem("RM-41").ShouldNotBeNull();
        world.Refuse(new DraftMove("RM-1") { Status = PlanStatus.AtRisk }, PlanWorld.Priya).Code.ShouldBe("roadmap.publishing");
        world.Refuse(new PublishChanges("0"), PlanWorld.Tomas).Sentence.ShouldContain("Priya Raman is publishing right now");

        Decision.Changed last = first;
        while (world.State.DraftBeingPublished is not null)
        {
            last = world.Do(new ContinuePublication("RD-1"), People.Person.System);
            last.Puts.Length.ShouldBeLessThanOrEqualTo(18);
        }

        world.State.PlanItems.Count(i => i.Status == PlanStatus.InProgress).ShouldBe(40);
        world.State.Requests.Count(r => r.Status == RequestStatus.InProgress).ShouldBe(40);
        world.State.Requests["REQ-41"]!.PlanItems.ShouldBe(["RM-41"]);
        last.Events.OfType<PlanPublished>().ShouldHaveSingleItem().Items.Count.ShouldBe(41);
        world.Refuse(new ContinuePublication("RD-1"), People.Person.System).Code.ShouldBe("roadmap.published");
    }

    [Fact]
    public void Somebody_who_was_faster_is_named_and_nothing_of_the_draft_is_lost()
    {
        var world = new PlanWorld().WithItem(PlanStatus.Planned);
        world.Do(new DraftMove("RM-1") { Horizon = Horizon.Now }, PlanWorld.Priya);
        world.Do(new DraftMove("RM-1") { Status = PlanStatus.AtRisk }, PlanWorld.Tomas);
        world.Do(new PublishChanges(world.State.RowVersion("RD-2")), PlanWorld.Tomas);

        var refusal = world.Refuse(new PublishChanges(world.State.RowVersion("RD-1")), PlanWorld.Priya);
        refusal.Kind.ShouldBe(RefusalKind.Conflict);
        refusal.Sentence.ShouldBe("Tomas Berg changed RM-1 at 23 November, 09:00 (Planned → At risk). Move it again to keep your change, or undo it, then publish. Nothing of your draft is lost.");
        world.State.DraftOf(PlanWorld.Priya.Id)!.Changes.ShouldHaveSingleItem();

        world.Do(new DraftMove("RM-1") { Horizon = Horizon.Now }, PlanWorld.Priya);
        world.Publish();
        var item = world.State.PlanItems["RM-1"]!;
        (item.Horizon, item.Status).ShouldBe((Horizon.Now, PlanStatus.AtRisk));
    }

    [Fact]
    public void A_draft_that_changed_in_another_window_is_looked_at_again_first()
    {
        var world = new PlanWorld().WithItem(PlanStatus.Planned);
        world.Do(new DraftMove("RM-1") { Horizon = Horizon.Now }, PlanWorld.Priya);
        var seen = world.State.RowVersion("RD-1");
        world.Do(new DraftMove("RM-1") { Horizon = Horizon.Later }, PlanWorld.Priya);
        world.Refuse(new PublishChanges(seen), PlanWorld.Priya).Code.ShouldBe("roadmap.draft.changed");
    }

    [Fact]
    public void Moving_back_and_undoing_leave_an_empty_draft_that_cannot_be_published()
    {
        var world = new PlanWorld().WithItem(PlanStatus.Planned);
        world.Do(new DraftMove("RM-1") { Position = 7 }, PlanWorld.Priya);
        world.Do(new DraftMove("RM-1") { Position = 1 }, PlanWorld.Priya);
        world.State.DraftOf(PlanWorld.Priya.Id)!.Changes.ShouldBeEmpty();
        world.Do(new DraftNewItem("Audit log", Horizon.Later) { Reason = "compliance" }, PlanWorld.Priya);
        world.Do(new UndoDraftChange("new-1"), PlanWorld.Priya);
        world.Refuse(new UndoDraftChange("NEW-1"), PlanWorld.Priya).Code.ShouldBe("roadmap.unchanged");
        world.Refuse(new PublishChanges(world.State.RowVersion("RD-1")), PlanWorld.Priya).Code.ShouldBe("roadmap.nothing");
    }

    [Theory]
    [InlineData("", "Strategy", "title")]
    [InlineData("Audit log", null, "reason")]
    [InlineData("Audit log", "because", "reason")]
    public void A_new_item_names_what_is_missing(string title, string? reason, string field) =>
        new PlanWorld().Refuse(new DraftNewItem(title, Horizon.Now) { Reason = reason }, PlanWorld.Priya).Field.ShouldBe(field);

    public static TheoryData<string> Statuses => [.. Enum.GetNames<RequestStatus>()];

    [Theory]
    [MemberData(nameof(Statuses))]
    public void Only_approved_requests_that_have_not_shipped_are_placed(string status)
    {
        var was = Enum.Parse<RequestStatus>(status);
        var refusal = new PlanWorld().WithRequest(was).Try(new DraftPlaceRequest("REQ-1"), PlanWorld.Priya);
        (refusal is null).ShouldBe(was is RequestStatus.Approved or RequestStatus.Planned or RequestStatus.InProgress);
        refusal?.Sentence.ShouldStartWith("REQ-1 ");
    }

    [Fact]
    public void Dropping_the_only_item_sends_its_request_back_to_triage()
    {
        var world = new PlanWorld().WithItem(PlanStatus.Planned).WithRequest(RequestStatus.Planned, "REQ-1", "RM-1");
        world.Do(new DraftMove("RM-1") { Status = PlanStatus.Dropped }, PlanWorld.Priya);
        world.Publish();
        world.State.Requests["REQ-1"]!.Status.ShouldBe(RequestStatus.InTriage);
    }
}
