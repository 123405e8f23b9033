using Shouldly;
using TeamsAlign.Customers;
using TeamsAlign.People;
using TeamsAlign.Requests;
using TeamsAlign.Tests.Requests;
using TeamsAlign.WaitingDeals;
using Xunit;
using Request = TeamsAlign.Requests.Request;

namespace TeamsAlign.Tests.WaitingDeals;

/// <summary>Open deals that wait for something from product, for those who may see them.</summary>
public sealed class WaitingDealsTests
{
    private static readonly DateOnly Today = new(2026, 11, 23);

    [Theory]
    [InlineData("New", true)]
    [InlineData("InTriage", true)]
    [InlineData("Approved", true)]
    [InlineData("Planned", true)]
    [InlineData("Shipped", false)]
    [InlineData("Declined", false)]
    [InlineData("NotForUs", false)]
    public void A_deal_waits_while_what_hangs_on_it_is_neither_shipped_nor_refused(string status, bool waits) =>
        Keys(World(Enum.Parse<RequestStatus>(status)), RequestWorld.Nadia).ShouldBe(waits ? ["DL-91", "DL-90"] : ["DL-91"]);

    [Fact]
    public void A_seller_sees_their_own_a_sales_manager_those_in_scope_and_a_product_manager_none()
    {
        var world = World(RequestStatus.New);
        Keys(world, RequestWorld.Sam).ShouldBe(["DL-90"]);
        Keys(world, RequestWorld.Nadia with { Scope = "Americas" }).ShouldBeEmpty();
        Keys(world, RequestWorld.Priya).ShouldBeEmpty();
        Keys(world, RequestWorld.Guest).ShouldBeEmpty();
    }

    [Fact]
    public void What_has_no_answer_yet_comes_first_and_a_merged_request_counts_as_the_one_that_is_decided()
    {
        var world = World(RequestStatus.Planned);
        world.With(new Request("REQ-92", "Night") { Status = RequestStatus.New }, new Request("REQ-93", "Same") { Status = RequestStatus.SameAs, SameAs = "REQ-92" });
        world.With(new Demand("DM-93", "REQ-93") { Account = "AC-90", Deal = "DL-90" });
        WaitingDeal.Of(world.State, RequestWorld.Sam, Today).Single().Requests.Select(r => r.Key).ShouldBe(["REQ-92", "REQ-90"]);
        WaitingDealsCard.For([.. WaitingDeal.Of(world.State, RequestWorld.Sam, Today)], world.State, Today).ShouldBeGolden("waiting-deals-sam");
    }

    [Fact]
    public void The_cards_look_as_reviewed()
    {
        WaitingDealsCard.Base().ShouldBeGolden("waiting-deals-base");
        WaitingDealsCard.For([], World(RequestStatus.New).State, Today, "Hello Nadia").ShouldBeGolden("waiting-deals-greeting");
    }

    private static IEnumerable<string> Keys(RequestWorld world, Person viewer) => WaitingDeal.Of(world.State, viewer, Today).Select(d => d.Deal.Key);

    /// <summary>Two deals in EMEA, the one that closes first somebody else's.</summary>
    private static RequestWorld World(RequestStatus status) => new RequestWorld().With(
        new Account("AC-90", "Tailwind") { Region = "EMEA" },
        new Deal("DL-90", "Tailwind: forty rooms") { Account = "AC-90", Amount = 40_000, Owner = RequestWorld.Sam.Name, Closes = new DateOnly(2027, 1, 31) },
        new Deal("DL-91", "Tailwind: canteen") { Account = "AC-90", Amount = 9_000, Owner = "Somebody else", Closes = new DateOnly(2026, 12, 31) },
        new Request("REQ-90", "Dark colours") { Status = status, AnswerDue = new DateOnly(2026, 11, 27) },
        new Request("REQ-91", "Larger letters") { Status = RequestStatus.New, AnswerDue = new DateOnly(2026, 11, 20) },
        new Demand("DM-90", "REQ-90") { Account = "AC-90", Deal = "DL-90" },
        new Demand("DM-91", "REQ-91") { Account = "AC-90", Deal = "DL-91" });
}
