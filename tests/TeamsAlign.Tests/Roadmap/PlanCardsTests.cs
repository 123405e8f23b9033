using Shouldly;
using TeamsAlign.Requests;
using TeamsAlign.Roadmap;
using TeamsAlign.Roadmap.Cards;
using Xunit;

namespace TeamsAlign.Tests.Roadmap;

public sealed class PlanCardsTests
{
    private static PlanWorld World(PlanStatus status) => new PlanWorld().WithItem(PlanStatus.Proposed, "RM-2", Horizon.Later)
        .With(new PlanItem("RM-1", "Dark *mode* <b>")
        {
            Status = status, Horizon = Horizon.Now, Window = new Window(new(2027, 1, 1), new(2027, 3, 31)), Confidence = 0.9m, OwnerName = "Priya Raman",
            Summary = "Colours for the night shift.", ShippedOn = status == PlanStatus.Shipped ? PlanWorld.Today : null,
        })
        .WithRequest(RequestStatus.Planned, "REQ-1", "RM-1");

    public static TheoryData<string> Statuses => [.. Enum.GetNames<PlanStatus>()];

    [Theory]
    [MemberData(nameof(Statuses))]
    public void A_shared_item_says_only_what_may_be_said(string status)
    {
        var world = World(Enum.Parse<PlanStatus>(status));
        PlanItemCard.Shared(world.State.PlanItems["RM-1"]!, PlanWorld.Today).ShouldBeGolden($"item-{status}-shared");
    }

    [Theory]
    [MemberData(nameof(Statuses))]
    public void A_colleague_sees_where_it_stands_and_the_money_they_may_see(string status)
    {
        var world = World(Enum.Parse<PlanStatus>(status));
        PlanItemCard.For(world.State.PlanItems["RM-1"]!, PlanWorld.Sam, world.State, PlanWorld.Today).ShouldBeGolden($"item-{status}-sam");
    }

    [Theory]
    [InlineData("priya")]
    [InlineData("nadia")]
    [InlineData("mark")]
    public void Each_role_has_its_own_view_of_an_item(string who)
    {
        var world = World(PlanStatus.Planned);
        PlanItemCard.For(world.State.PlanItems["RM-1"]!, PlanWorld.Everyone.Single(p => p.Id.Value == who), world.State, PlanWorld.Today).ShouldBeGolden($"item-Planned-{who}");
    }

    [Fact]
    public void The_roadmap_is_short_for_colleagues_and_safe_for_everybody()
    {
        var world = World(PlanStatus.Planned);
        RoadmapCard.Shared(world.State, PlanWorld.Today).ShouldBeGolden("roadmap-shared");
        RoadmapCard.For(PlanWorld.Sam, world.State, PlanWorld.Today).ShouldBeGolden("roadmap-sam");
        world.Do(new DraftMove("RM-1") { Horizon = Horizon.Next }, PlanWorld.Priya);
        RoadmapCard.For(PlanWorld.Priya, world.State, PlanWorld.Today).ShouldBeGolden("roadmap-priya-drafting");
    }

    [Fact]
    public void A_shared_card_of_an_item_nobody_may_speak_about_hides_even_its_title()
    {
        var card = PlanItemCard.Shared(World(PlanStatus.Proposed).State.PlanItems["RM-1"]!, PlanWorld.Today);
        System.Text.Encoding.UTF8.GetString(card.ToUtf8Bytes()).ShouldNotContain("Dark");
    }
}
