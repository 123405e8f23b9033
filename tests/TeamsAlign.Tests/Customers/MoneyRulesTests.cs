using Shouldly;
using TeamsAlign.Customers;
using TeamsAlign.Customers.Money;
using TeamsAlign.People;
using TeamsAlign.Requests;
using TeamsAlign.Workspaces;
using Xunit;

namespace TeamsAlign.Tests.Customers;

public sealed class MoneyRulesTests
{
    private static readonly DateOnly Today = new(2026, 11, 23);
    private static readonly Person Product = Somebody("Priya", Roles.ProductManager);
    private static readonly Person Sales = Somebody("Sofia", Roles.SalesManager);
    private static readonly Person Seller = Somebody("Lena", Roles.Member);

    private static Person Somebody(string name, Roles role) => new(new PersonId(name), name, Roles.Member | role);

    private static Deal Open(string key, decimal? amount, string? product = null, string owner = "Lena", DateOnly? closes = null) =>
        new(key, key) { Amount = amount, Product = product, Owner = owner, Closes = closes, Account = "AC-1" };

    private static Deal Won(string key, decimal amount) => new(key, key) { Amount = amount, Product = "GTX Pro", Outcome = DealOutcome.Won };

    private static MoneyView? Of(Person viewer, Deal[] asking, params IRecord[] others)
    {
        var kinds = new RecordKind[] { JournalList.Kind, Setting.Kind, MemberList.Kind, AccountList.Kind, DealList.Kind, ProductList.Kind, RateList.Kind, RequestList.Kind, DemandList.Kind };
        var state = WorkspaceState.Empty(kinds).With([new Account("AC-1", "Contoso"), .. asking, .. others], "s");
        return MoneyRules.Of(state, asking.Select(d => new Demanded(d, IsBlocker: false)), viewer, Today);
    }

    [Fact]
    public void Unknown_is_never_zero() =>
        Of(Sales, [Open("DL-1", 120_000), Open("DL-2", null, "GTXPro"), Open("DL-3", null)], Won("DL-8", 30_000), Won("DL-9", 50_000))!
            .NewBusiness.Text.ShouldBe("€120k known + €40k estimated + 1 unknown");

    [Fact]
    public void A_product_nobody_won_yet_counts_with_its_list_price() =>
        Of(Sales, [Open("DL-1", null, "GTX Pro")], new Product("PD-1", "GTX Pro") { ListPrice = 4_821 })!.NewBusiness.Estimated.ShouldBe(4_821);

    [Fact]
    public void Nothing_to_count_is_no_fault() => Of(Product, [])!.Text.ShouldBe("no open deal");

    [Fact]
    public void Fewer_than_three_deals_are_a_band_for_who_may_not_see_each()
    {
        var figure = Of(Product, [Open("DL-1", 20_000), Open("DL-2", 22_000)])!.NewBusiness;
        (figure.Banded, figure.Known, figure.Text).ShouldBe((true, 0, "€10k–€50k"));
    }

    [Fact]
    public void Three_deals_are_a_total() =>
        Of(Product, [Open("DL-1", 20_000), Open("DL-2", 22_000), Open("DL-3", 8_000)])!.NewBusiness.Text.ShouldBe("€50k known");

    [Fact]
    public void A_seller_sees_only_their_own_deals() =>
        Of(Seller, [Open("DL-1", 20_000), Open("DL-2", 22_000, owner: "Marcus")])!.NewBusiness.Known.ShouldBe(20_000);

    [Fact]
    public void A_seller_without_a_deal_in_it_sees_no_money() => Of(Seller, [Open("DL-1", 20_000, owner: "Marcus")]).ShouldBeNull();

    [Fact]
    public void An_outsider_sees_no_money() => Of(Seller with { Roles = Roles.None }, [Open("DL-1", 20_000)]).ShouldBeNull();

    [Fact]
    public void A_deal_past_its_close_date_is_stale_and_not_counted()
    {
        var money = Of(Sales, [Open("DL-1", 20_000, closes: Today.AddDays(-1)), Open("DL-2", 5_000, closes: Today)])!;
        (money.Stale, money.NewBusiness.Known).ShouldBe((1, 5_000));
    }

    [Fact]
    public void A_deal_named_twice_counts_once()
    {
        var deal = Open("DL-1", 20_000);
        Of(Sales, [deal, deal])!.NewBusiness.Known.ShouldBe(20_000);
    }
}
