using System.Text;
using Shouldly;
using TeamsAlign.Customers;
using TeamsAlign.Customers.Money;
using TeamsAlign.Imports;
using TeamsAlign.Requests;
using TeamsAlign.Workspaces;
using Xunit;
using Request = TeamsAlign.Requests.Request;

namespace TeamsAlign.Tests.Imports;

public sealed class ImportFilesTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 23, 10, 0, 0, TimeSpan.Zero);
    private static readonly Dictionary<string, string> NoMapping = [];
    private static readonly RecordKinds Kinds = new(
        [JournalList.Kind, Setting.Kind, People.MemberList.Kind, AccountList.Kind, DealList.Kind, ProductList.Kind, RateList.Kind, RequestList.Kind, DemandList.Kind]);

    private static WorkspaceState Empty => WorkspaceState.Empty(Kinds.All);

    private static CsvTable Table(string csv) => CsvTable.Read(Encoding.UTF8.GetBytes(csv));

    [Fact]
    public void A_file_of_another_kind_is_refused_whole() =>
        Should.Throw<ImportException>(() => DealsFile.Plan(Table("account,sector\nAcme,retail\n"), NoMapping, Empty)).Message.ShouldContain("does not look like Deals");

    [Fact]
    public void Other_column_names_are_mapped() =>
        AccountsFile.Plan(Table("Kunde;Branche\nAcme;Handel\n"), new Dictionary<string, string> { ["name"] = "Kunde", ["segment"] = "Branche" })
            .Rows.ShouldHaveSingleItem().Record.ShouldBeOfType<Account>().Segment.ShouldBe("Handel");

    [Fact]
    public void A_row_that_cannot_be_read_is_refused_with_its_line_and_the_others_are_taken()
    {
        var plan = DealsFile.Plan(Table("opportunity_id,deal_stage,close_value\nA,Won,12\nB,Won,many\nA,Won,3\n,Won,1\n"), NoMapping, Empty);
        plan.Rows.ShouldHaveSingleItem();
        plan.Refused.Select(r => r.Line).ShouldBe([3, 4, 5]);
        plan.Refused[0].Reason.ShouldContain("not a number");
    }

    [Fact]
    public void A_lost_deal_with_value_zero_is_unknown_not_zero()
    {
        var plan = DealsFile.Plan(Table("opportunity_id,deal_stage,close_value\nA,Lost,0\nB,Engaging,\n"), NoMapping, Empty);
        plan.Rows.Select(r => ((Deal)r.Record).Amount).ShouldBe([null, null]);
        plan.Notes.ShouldContain(n => n.Contains("unknown, not zero", StringComparison.Ordinal));
    }

    [Fact]
    public void Products_spelt_otherwise_are_matched_and_said()
    {
        var state = Empty.With([new Product("PD-1", "GTX Pro") { ListPrice = 4821 }], "s");
        var plan = DealsFile.Plan(Table("opportunity_id,deal_stage,product\nA,Won,GTXPro\n"), NoMapping, state);
        ((Deal)plan.Rows[0].Record).Product.ShouldBe("GTX Pro");
        plan.Notes.ShouldContain("Product \"GTXPro\" was taken as \"GTX Pro\" of the price list (1 row).");
    }

    [Theory]
    [InlineData("Obsolete", "Declined")]
    [InlineData("Released", "AlreadyThere")]
    [InlineData("WrongForum", "NotForUs")]
    [InlineData("Duplicate", "Declined")]
    [InlineData("WorkingAsIntended", "AlreadyThere")]
    [InlineData("Assigned", "Approved")]
    [InlineData("Unreproducible", "Declined")]
    [InlineData("Question", "NotForUs")]
    [InlineData("New", "New")]
    [InlineData("Unassigned", "New")]
    public void Every_outcome_of_the_tracker_becomes_an_answer_of_the_life_cycle(string outcome, string status) =>
        ImportedOutcomes.Of(outcome).Status.ToString().ShouldBe(status);

    [Fact]
    public void The_same_file_again_changes_nothing()
    {
        var plan = RequestsFile.Plan(Table("id,title,outcome,opened\n16,Dark mode,Declined,2008-01-03T11:03:28Z\n"), NoMapping, Empty, Now);
        var step = TakeRows.Of("JB-1", 0, 1, [.. plan.Rows.Select(r => r.Record)]);
        var state = Empty.With(step.On(Empty), "s");
        foreach (var put in step.On(state))
            RequestList.Kind.Write(put).ShouldBe(RequestList.Kind.Write(state.Requests[put.Key]!));
    }

    [Fact]
    public void What_is_twice_in_a_file_is_taken_once_and_said()
    {
        var requests = RequestsFile.Plan(Table("id,title,outcome\n16,Dark mode,New\n16,Dark mode again,New\n,Offline,New\n,OFFLINE,New\n"), NoMapping, Empty, Now);
        requests.Refused.Select(r => r.Line).ShouldBe([3, 5]);
        requests.Refused[0].Reason.ShouldBe("\"16\" is already on line 2.");
        ProductsFile.Plan(Table("product,price\nGTX Pro,1\ngtxpro,2\n"), NoMapping).Refused.ShouldHaveSingleItem().Line.ShouldBe(3);
    }
    [Fact]
    public void Rates_are_taken_for_the_product_lines_currency_and_what_cannot_be_a_rate_is_refused()
    {
        var plan = RatesFile.Plan(Table("currency,rate,date\nusd,0.92,2026-11-01\nEUR,1,2026-11-01\nCHF,0,2026-11-01\nGBP,1.1,2126-01-01\nUSD,0.93,2026-11-01\n,1,2026-11-01\n"), NoMapping, Empty, Now);
        plan.Rows.Select(r => r.Record).ShouldBe([new Rate("", "USD", "EUR", new DateOnly(2026, 11, 1), 0.92m)]);
        plan.Refused.Select(r => (r.Line, r.Reason)).ShouldBe(
        [
            (3, "Amounts are summed in EUR already; it needs no rate."),
            (4, "Write how many EUR one CHF is worth: a number above 0, such as 0.92."),
            (5, "The day of a rate must not be in the future."),
            (6, "The rate of USD of that day is already on line 2."),
            (7, "There is no currency."),
        ], ignoreOrder: true);
        var step = TakeRows.Of("JB-1", 0, 1, [.. plan.Rows.Select(r => r.Record)]);
        var state = Empty.With(step.On(Empty), "s");
        step.On(state).ShouldHaveSingleItem().Key.ShouldBe("FX-1");
    }
}
