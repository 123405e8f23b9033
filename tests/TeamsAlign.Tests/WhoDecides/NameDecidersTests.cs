using Shouldly;
using TeamsAlign.People;
using TeamsAlign.Workspaces;
using Xunit;

namespace TeamsAlign.Tests.WhoDecides;

public sealed class NameDecidersTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 23, 10, 0, 0, TimeSpan.Zero);
    private static readonly PersonName Priya = new(new PersonId("priya"), "Priya Raman");
    private static readonly PersonName Sofia = new(new PersonId("sofia"), "Sofia Marino");
    private static readonly WorkspaceState Empty = WorkspaceState.Empty([JournalList.Kind, Setting.Kind, MemberList.Kind]);

    private static Person By(Roles roles) => new(new PersonId("me"), "Me", roles);

    private static WorkspaceState Decided => Empty.With(
        new NameDeciders([Priya], [Sofia]).Decide(Empty, By(Roles.Member), Now).ShouldBeOfType<Decision.Changed>().Puts, "s");

    [Fact]
    public void Anybody_internal_names_them_the_first_time()
    {
        Decided.Names(Roles.ProductManager).ShouldBe("Priya Raman");
        Decided.Names(Roles.SalesManager).ShouldBe("Sofia Marino");
    }

    [Fact]
    public void One_person_may_do_both()
    {
        var changed = new NameDeciders([Priya], [Priya]).Decide(Empty, By(Roles.Member), Now).ShouldBeOfType<Decision.Changed>();
        changed.Puts.ShouldHaveSingleItem().ShouldBeOfType<Member>().Roles.ShouldBe(Roles.Member | Roles.ProductManager | Roles.SalesManager);
    }

    [Fact]
    public void Who_decides_only_because_everybody_may_here_has_not_been_named_yet()
    {
        const Roles all = Roles.Member | Roles.ProductManager | Roles.SalesManager;
        var generous = Empty.With([new Member("first", "First Comer") { Roles = all }, new Member("priya", "Priya Raman") { Roles = all }], "m");
        var naming = new NameDeciders([Priya], [Sofia]) { GivenToAll = all };

        var named = generous.With(naming.Decide(generous, By(all), Now).ShouldBeOfType<Decision.Changed>().Puts, "n");

        named.People["priya"]!.Roles.ShouldBe(Roles.Member | Roles.ProductManager);
        naming.Decide(named, By(all), Now).ShouldBeOfType<Decision.Refused>();
        // Where nothing is given to all, holding the roles is being named.
        new NameDeciders([Priya], [Sofia]).Decide(generous, By(all), Now).ShouldBeOfType<Decision.Refused>();
    }

    [Theory]
    [InlineData((int)Roles.None)]
    [InlineData((int)Roles.Member)]
    [InlineData((int)(Roles.Member | Roles.SalesManager))]
    [InlineData((int)(Roles.Member | Roles.ProductManager))]
    public void Afterwards_only_an_administrator_does(int roles)
    {
        var refused = new NameDeciders([Sofia], [Priya]).Decide(Decided, By((Roles)roles), Now).ShouldBeOfType<Decision.Refused>();
        refused.Refusal.Sentence.ShouldBe("Priya Raman decides for product and Sofia Marino for sales. An administrator can change that.");
    }

    [Fact]
    public void An_administrator_may_always() =>
        new NameDeciders([Sofia], [Priya]).Decide(Decided, By(Roles.Member | Roles.Administrator), Now).ShouldBeOfType<Decision.Changed>();

    [Fact]
    public void An_outsider_never_names_anybody() =>
        new NameDeciders([Priya], [Sofia]).Decide(Empty, By(Roles.None), Now).ShouldBeOfType<Decision.Refused>();

    [Fact]
    public void Nobody_chosen_marks_the_field() =>
        new NameDeciders([], [Sofia]).Decide(Empty, By(Roles.Member), Now).ShouldBeOfType<Decision.Refused>().Refusal.Field.ShouldBe("product");
}
