using System.Text.Json;
using Shouldly;
using TeamsAlign.Customers;
using TeamsAlign.Customers.Money;
using TeamsAlign.People;
using TeamsAlign.Requests;
using TeamsAlign.Requests.Api;
using TeamsAlign.Roadmap.Api;
using TeamsAlign.Tests.Roadmap;
using TeamsAlign.Workspaces;
using Xunit;

namespace TeamsAlign.Tests.Customers;

/// <summary>Kept answers are shared by an audience: nobody may be in one whose answers they may not read.</summary>
public sealed class AudienceTests
{
    private static readonly string[] Names = ["Lena Fischer", "lena fischer", "Nobody Known", "Sofia Marino"];
    private static readonly string?[] Scopes = [null, "EMEA", "Americas"];

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Who_shares_an_audience_sees_the_same_table_and_the_same_board(bool namesAreHidden)
    {
        var state = State(namesAreHidden);
        var seen = People().Select(p => (Person: p, new MoneySight(state, p).Audience, Board: Board(state, p), Table: Table(state, p))).ToArray();

        foreach (var audience in seen.GroupBy(s => s.Audience))
        {
            audience.Select(s => s.Board).Distinct().Count().ShouldBe(1, audience.Key.ToString());
            audience.Select(s => s.Table).Distinct().Count().ShouldBe(1, audience.Key.ToString());
        }

        // There is something to tell apart, and something to share.
        seen.Select(s => s.Table).Distinct().Count().ShouldBeGreaterThan(5);
        seen.GroupBy(s => s.Audience).Count().ShouldBeLessThan(seen.Length);
    }

    [Fact]
    public void A_deal_that_becomes_somebodys_own_takes_them_out_of_the_others_audience()
    {
        var state = State(namesAreHidden: false);
        var (marcus, anna) = (Somebody(7, "Marcus Hill", Roles.Member), Somebody(8, "Anna Ek", Roles.Member));
        new MoneySight(state, marcus).Audience.ShouldBe(new MoneySight(state, anna).Audience);

        var after = state.With([state.Deals["DL-2"]! with { Owner = "MARCUS HILL" }], "later");
        new MoneySight(after, marcus).Audience.ShouldNotBe(new MoneySight(after, anna).Audience);
    }

    [Fact]
    public void A_name_in_the_crm_makes_deals_ones_own_too()
    {
        var state = State(namesAreHidden: false);
        var anna = Somebody(8, "Anna Ek", Roles.Member);
        var after = state.With([new Member(anna.Id.Value, anna.Name) { CrmName = "lena fischer" }], "later");
        new MoneySight(after, anna).Audience.ShouldNotBe(new MoneySight(state, anna).Audience);
    }

    private static IEnumerable<Person> People() =>
        from roles in Enumerable.Range(0, 64).Select(r => (Roles)r)
        from name in Names
        from scope in Scopes
        select Somebody(Array.IndexOf(Names, name), name, roles, scope);

    private static Person Somebody(int number, string name, Roles roles, string? scope = null) => new(new PersonId($"person-{number}"), name, roles, scope);

    private static string Board(WorkspaceState state, Person viewer) => JsonSerializer.Serialize(RoadmapViews.Of(state, viewer, PlanWorld.Now));

    private static string Table(WorkspaceState state, Person viewer)
    {
        var views = new RequestViews(state, viewer, PlanWorld.Today);
        return JsonSerializer.Serialize(views.TableOf(state.Requests.Count) with { Items = [.. state.Requests.OrderBy(r => r.Key, StringComparer.Ordinal).Select(views.Row)] });
    }

    private static WorkspaceState State(bool namesAreHidden) => new PlanWorld()
        .WithItem(TeamsAlign.Roadmap.PlanStatus.Planned)
        .WithRequest(RequestStatus.Planned, "REQ-1", "RM-1")
        .With(
            new Account("AC-1", "Contoso") { Region = "EMEA" },
            new Account("AC-2", "Fabrikam") { Region = "Americas" },
            new Deal("DL-1", "Contoso renewal") { Account = "AC-1", Type = DealType.Renewal, Amount = 120_000, Currency = "EUR", Owner = "Lena Fischer" },
            new Deal("DL-2", "Fabrikam seats") { Account = "AC-2", Amount = 40_000, Currency = "EUR", Owner = "Daniel Okafor" },
            new Demand("DM-2", "REQ-1") { Account = "AC-2", Deal = "DL-2" },
            new Member("person-3", "Sofia Marino") { CrmName = "Daniel Okafor" },
            new Setting(WorkspaceSettings.HideCustomerNamesKey, namesAreHidden ? "Yes" : "No"))
        .State;
}
