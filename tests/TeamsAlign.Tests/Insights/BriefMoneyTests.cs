using Shouldly;
using TeamsAlign.Customers;
using TeamsAlign.Insights;
using TeamsAlign.People;
using TeamsAlign.Requests;
using TeamsAlign.Tests.Roadmap;
using TeamsAlign.Workspaces;
using Xunit;

namespace TeamsAlign.Tests.Insights;

public sealed class BriefMoneyTests
{
    public static TheoryData<string, string?> Figures => new()
    {
        { "seller of one", "€120k known at renewal · only the deals you may see" },
        { "seller of the other", "€40k known new business · only the deals you may see" },
        { "seller of neither", null },
        { "sales manager in scope", "€40k known new business · €120k known at renewal" },
        { "sales manager out of scope", null },
        { "product manager", "€10k–€50k new business · €50k–€250k at renewal" },
        { "executive", "€10k–€50k new business · €50k–€250k at renewal" },
    };

    [Theory]
    [MemberData(nameof(Figures))]
    public void Everybody_sees_the_figures_they_may_see(string who, string? text)
    {
        var line = BriefWorld.Full().State.Brief(Viewer(who)).Line("Open pipeline");
        (line?.Text).ShouldBe(text);
    }

    [Theory]
    [InlineData("seller of neither")]
    [InlineData("sales manager out of scope")]
    public void Who_may_see_none_gets_no_line_about_money(string who)
    {
        var brief = BriefWorld.Full().State.Brief(Viewer(who));
        brief.Line("Open pipeline").ShouldBeNull();
        brief.Everything().ShouldNotContain("€");
    }

    [Fact]
    public void An_outsider_gets_no_figure() => BriefWorld.Full().State.Brief(PlanWorld.Guest).Everything().ShouldNotContain("€");

    [Fact]
    public void An_unknown_amount_is_unknown_and_never_zero() =>
        BriefWorld.Empty().With(new Deal("DL-1", "Contoso renewal") { Account = "AC-1", Type = DealType.New, Owner = "Sam Okoye" })
            .State.Brief(PlanWorld.Sam).Line("Open pipeline")!.Text.ShouldBe("1 unknown new business");

    [Fact]
    public void What_a_confirmed_blocker_holds_up_is_said()
    {
        var world = BriefWorld.Full();
        world.With(world.State.Demands["DM-1"]! with { Deal = "DL-1", Weight = DemandWeight.Blocker, ConfirmedAt = PlanWorld.Now.AddDays(-1) });
        world.State.Brief(BriefWorld.NadiaOfEmea).Line("Open pipeline")!.Text
            .ShouldBe("€40k known new business · €120k known at renewal · €120k known blocked by what they asked for");
    }

    [Theory]
    [InlineData("Product manager", false)]
    [InlineData("Product manager; Sales manager", true)]
    [InlineData("Member", true)]
    [InlineData("Executive", true)]
    public void Where_customers_are_not_named_to_product_managers_they_get_no_briefs(string roles, bool may)
    {
        var state = BriefWorld.Full().With(new Setting(WorkspaceSettings.HideCustomerNamesKey, "yes")).State;
        (BriefRights.ToRead(state, PlanWorld.Priya with { Roles = RoleWords.Parse(roles) }) is null).ShouldBe(may);
    }

    [Fact]
    public void Everybody_internal_may_read_and_no_outsider()
    {
        var state = BriefWorld.Full().State;
        PlanWorld.Everyone.Where(p => BriefRights.ToRead(state, p) is not null).ShouldBe([PlanWorld.Guest]);
    }

    private static Person Viewer(string who) => who switch
    {
        "seller of one" => PlanWorld.Sam,
        "seller of the other" => BriefWorld.Olu,
        "seller of neither" => PlanWorld.Mark,
        "sales manager in scope" => BriefWorld.NadiaOfEmea,
        "sales manager out of scope" => BriefWorld.NadiaOfAmericas,
        "product manager" => PlanWorld.Priya,
        _ => PlanWorld.Eva,
    };
}
