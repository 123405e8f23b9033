using CsCheck;
using Shouldly;
using TeamsAlign.Customers;
using TeamsAlign.Customers.Money;
using TeamsAlign.Requests;
using TeamsAlign.Tests.Requests;
using TeamsAlign.Workspaces;
using Xunit;
using Request = TeamsAlign.Requests.Request;

namespace TeamsAlign.Tests.Customers;

/// <summary>Amounts keep their currency: open deals count at the latest rate, closed ones at that of their day, and what has no rate is listed and not summed.</summary>
public sealed class RatesTests
{
    private static readonly DateOnly Today = new(2026, 11, 23);

    private static Rate Usd(int number, DateOnly day, decimal value) => new($"FX-{number}", "USD", "EUR", day, value);

    private static Deal Open(int number, decimal amount, string currency = "USD") =>
        new($"DL-{number}", $"Deal {number}") { Account = "AC-1", Amount = amount, Currency = currency, Owner = "Lena" };

    private static RequestWorld World(params IRecord[] records) => new RequestWorld().With(records);

    private static MoneyView Money(RequestWorld world, params Deal[] deals) =>
        MoneyRules.Of(world.With(deals).State, deals.Select(d => new Demanded(d, IsBlocker: false)), RequestWorld.Nadia with { Scope = null }, Today)!;

    [Fact]
    public void An_open_deal_counts_at_the_latest_rate_and_keeps_its_own_amount_in_words()
    {
        var world = World(Usd(1, new(2026, 11, 1), 0.9m), Usd(2, new(2026, 11, 10), 0.5m));
        var deal = Open(50, 12_000);
        Money(world, deal).NewBusiness.Text.ShouldBe("€6k known");
        DealText.Amount(deal, Estimates.Of(world.State), "EUR").ShouldBe("$12k (€6k at the rate of 10 November 2026)");
    }

    [Fact]
    public void A_closed_deal_counts_at_the_rate_of_its_day_and_has_none_where_the_first_is_later()
    {
        var world = World(Usd(1, new(2026, 6, 1), 0.9m), Usd(2, new(2026, 11, 10), 0.5m));
        Deal Lost(DateOnly? closed) => Open(51, 1_000) with { Outcome = DealOutcome.Lost, Closes = closed };
        Estimates.Of(world.State).Of(Lost(new(2026, 7, 1))).Value.ShouldBe(900);
        Estimates.Of(world.State).Of(Lost(new(2026, 5, 1))).ShouldBe(new DealAmount(Certainty.Unknown, null, "in USD, for which there is no rate of 1 May 2026") { WithoutRate = "USD" });
        Estimates.Of(world.State).Of(Lost(null)).Basis.ShouldBe("in USD, for which there is no rate of the day it closed, which is unknown");
    }

    [Fact]
    public void What_has_no_rate_is_listed_with_the_reason_and_not_summed()
    {
        var money = Money(World(), Open(52, 5_000, "EUR"), Open(53, 7_000, "CHF"), Open(54, 8_000, "CHF"));
        money.NewBusiness.Text.ShouldBe("€5k known + 2 unknown");
        money.Notes.ShouldBe(["2 deals in CHF are not summed: there is no rate for CHF."]);
        money.Why.ShouldContain("DL-53: in CHF, for which there is no rate.");
        DealText.Amount(Open(53, 7_000, "CHF"), Estimates.Of(World().State), "EUR").ShouldBe("CHF 7k (not summed: no rate for CHF)");
    }

    [Theory]
    [InlineData(35, false)]
    [InlineData(36, true)]
    public void A_rate_older_than_35_days_warns(int days, bool warns)
    {
        var money = Money(World(Usd(1, Today.AddDays(-days), 0.5m)), Open(55, 1_000));
        money.NewBusiness.Known.ShouldBe(500);
        money.Notes.ShouldBe(warns ? [$"The rate of USD is of {DealText.Day(Today.AddDays(-36))}, more than 35 days old. Import a newer one."] : []);
    }

    [Fact]
    public void Won_deals_and_prices_in_other_currencies_estimate_too_where_there_is_a_rate()
    {
        var world = World(Usd(1, new(2026, 1, 1), 0.5m), new Product("PD-9", "Lectern") { ListPrice = 300, Currency = "USD" }, new Product("PD-8", "Stand") { ListPrice = 300, Currency = "CHF" });
        world.With(Open(60, 1_000) with { Product = "Panel", Outcome = DealOutcome.Won, Closes = new(2026, 2, 1) });
        Estimates.Of(world.State).Of(Open(61, 0) with { Amount = null, Product = "Panel" }).Value.ShouldBe(500);
        Estimates.Of(world.State).Of(Open(62, 0) with { Amount = null, Product = "Lectern" }).Value.ShouldBe(150);
        Estimates.Of(world.State).Of(Open(63, 0) with { Amount = null, Product = "Stand" }).Certainty.ShouldBe(Certainty.Unknown);
    }

    [Theory]
    [InlineData("US", 1, "Write the currency as three letters, such as USD.")]
    [InlineData("EUR", 1, "Amounts are summed in EUR already; it needs no rate.")]
    [InlineData("usd", 0, "Write how many EUR one USD is worth: a number above 0, such as 0.92.")]
    [InlineData("usd", 1e15, "Write how many EUR one USD is worth: a number above 0, such as 0.92.")]
    public void A_rate_that_cannot_be_is_refused(string currency, double value, string sentence) =>
        World().Refuse(new SetRate(currency, (decimal)value), RequestWorld.Priya).Sentence.ShouldBe(sentence);

    [Fact]
    public void A_rate_is_set_by_who_imports_and_one_of_the_same_day_replaces_it()
    {
        var world = World();
        world.Refuse(new SetRate("USD", 0.9m), RequestWorld.Nadia).Sentence.ShouldBe("Product managers and administrators keep the rates of currencies.");
        world.Refuse(new SetRate("USD", 0.9m, new DateOnly(2030, 1, 1)), RequestWorld.Priya).Sentence.ShouldBe("The day of a rate must not be in the future.");
        world.Do(new SetRate("usd", 0.9m), RequestWorld.Priya);
        world.Do(new SetRate("USD", 0.8m), RequestWorld.Ada);
        world.State.Rates.Single().Value.ShouldBe(0.8m);
    }

    /// <summary>As the roll-up of one currency: each deal adds another power of two, in whatever currency, so a sum says which deals it holds.</summary>
    [Fact]
    public void No_roll_up_counts_a_deal_twice_in_whatever_currencies() =>
        Gen.Select(Gen.Int[1, 6], Gen.Int[0, 3].Array[6], Gen.Select(Gen.Int[0, 2], Gen.Int[0, 5]).Array[1, 20]).Sample((deals, currencies, wants) =>
        {
            // What one unit is worth in euros; XXX has no rate.
            (string Code, int PerUnit)[] all = [("EUR", 1), ("USD", 2), ("GBP", 4), ("XXX", 0)];
            var world = World(new Rate("FX-1", "USD", "EUR", Today, 2), new Rate("FX-2", "GBP", "EUR", Today, 4));
            world.With(Enumerable.Range(0, deals).Select(d => new Deal($"DL-{d + 10}", "Deal")
            {
                Account = "AC-1", Currency = all[currencies[d]].Code, Amount = (decimal)(1 << d) / Math.Max(1, all[currencies[d]].PerUnit),
            }));
            world.With(Enumerable.Range(1, 3).Select(r => new Request($"REQ-{r}", "Something") { Status = RequestStatus.New }));
            world.With(wants.Select((w, i) => new Demand($"DM-{i + 1}", $"REQ-{w.Item1 + 1}") { Account = "AC-1", Deal = $"DL-{(w.Item2 % deals) + 10}" }));

            var hang = wants.Select(w => w.Item2 % deals).Distinct().ToArray();
            var money = RequestMoney.Of(world.State, ["REQ-1", "REQ-2", "REQ-3", "REQ-1"], RequestWorld.Nadia with { Scope = null }, Today)!;
            money.NewBusiness.Known.ShouldBe(hang.Where(d => currencies[d] < 3).Sum(d => 1 << d));
            money.NewBusiness.Unknown.ShouldBe(hang.Count(d => currencies[d] == 3));
            money.NewBusiness.Deals.ShouldBe(hang.Length);
        });
}
