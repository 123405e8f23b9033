using Shouldly;
using TeamsAlign.CommitDeals;
using TeamsAlign.Customers;
using TeamsAlign.Requests;
using TeamsAlign.Roadmap;
using TeamsAlign.Tests.Roadmap;
using TeamsAlign.Workspaces;
using Xunit;

namespace TeamsAlign.Tests.CommitDeals;

/// <summary>Sam's renewal is committed for the end of March 2027 and waits for RM-1, planned by then.</summary>
public sealed class CommitDealsTests
{
    private static readonly DateOnly Closes = new(2027, 3, 31);

    [Theory]
    [InlineData("dropped", true)]
    [InlineData("to later", true)]
    [InlineData("after it closes", true)]
    [InlineData("still before it closes", false)]
    [InlineData("shipped", false)]
    public void A_change_of_plan_hits_a_commit_deal_where_it_may_come_after_it_closes(string change, bool hits) =>
        ExposedDeals.By(World().State, [Changed(change)]).Select(h => (h.Subject, h.Item, h.Owner.Value))
            .ShouldBe(hits ? [("DL-1", "RM-1", "sam")] : []);

    [Fact]
    public void A_deal_that_is_not_committed_or_closed_or_exposed_before_or_nobodys_is_not_hit()
    {
        var item = Changed("dropped");
        ExposedDeals.By(World(d => d with { Forecast = ForecastCategory.BestCase }).State, [item]).ShouldBeEmpty();
        ExposedDeals.By(World(d => d with { Outcome = DealOutcome.Won }).State, [item]).ShouldBeEmpty();
        ExposedDeals.By(World(d => d with { Closes = new(2026, 12, 31) }).State, [Changed("after it closes")]).ShouldBeEmpty("it was too late already");
        ExposedDeals.By(World(d => d with { Owner = "Somebody of the CRM" }).State, [item]).ShouldBeEmpty();
    }

    [Fact]
    public void Publishing_tells_whose_deal_it_is_and_the_preview_names_neither_customer_nor_money()
    {
        var world = World();
        world.Do(new DraftMove("RM-1") { Status = PlanStatus.Dropped }, PlanWorld.Priya);
        var published = world.Do(new PublishChanges(world.State.RowVersion(world.State.DraftOf(PlanWorld.Priya.Id)!.Key)), PlanWorld.Priya);

        var hit = DomainEventJson.Read(DomainEventJson.Write(published.Events)).OfType<CommitDealHit>().ShouldHaveSingleItem();
        var notice = new CommitDealNotices().For(hit, world.State).ShouldHaveSingleItem();
        notice.To.ShouldBe(PlanWorld.Sam.Id);
        notice.Preview.ShouldNotContain("Contoso");
    }

    [Fact]
    public void It_looks_as_reviewed()
    {
        var world = World();
        foreach (var change in new[] { "dropped", "to later", "after it closes", "shipped" })
            CommitDealCard.Of(world.State.Deals["DL-1"]!, Changed(change), PlanWorld.Sam, world.State, PlanWorld.Today).ShouldBeGolden($"commit-{change.Replace(' ', '-')}-sam");
        // The deal is somebody else's by now: no amount.
        CommitDealCard.Of(world.State.Deals["DL-1"]!, Changed("dropped"), PlanWorld.Mark, world.State, PlanWorld.Today).ShouldBeGolden("commit-dropped-mark");
    }

    private static PlanItem Changed(string change)
    {
        var item = World().State.PlanItems["RM-1"]!;
        return change switch
        {
            "dropped" => item with { Status = PlanStatus.Dropped },
            "to later" => item with { Horizon = Horizon.Later, Window = null },
            "after it closes" => item with { Window = new Window(Closes.AddDays(-30), Closes.AddDays(1)) },
            "shipped" => item with { Status = PlanStatus.Shipped },
            _ => item with { Window = new Window(Closes.AddDays(-30), Closes) },
        };
    }

    private static PlanWorld World(Func<Deal, Deal>? but = null)
    {
        var world = new PlanWorld().WithItem(PlanStatus.Planned).WithRequest(RequestStatus.Planned, "REQ-1", "RM-1");
        var deal = world.State.Deals["DL-1"]! with { Forecast = ForecastCategory.Commit, Closes = Closes };
        return world.With(but?.Invoke(deal) ?? deal);
    }
}
