using Shouldly;
using TeamsAlign.People;
using TeamsAlign.Workspaces;
using Xunit;

namespace TeamsAlign.Tests.WhoDecides;

public sealed class SetRolesTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 23, 10, 0, 0, TimeSpan.Zero);
    private static readonly PersonId Lena = new("lena");

    private static readonly WorkspaceState State = WorkspaceState.Empty([JournalList.Kind, Setting.Kind, MemberList.Kind]).With(
        [
            new Member("ana", "Ana Torres") { Roles = Roles.Member | Roles.Administrator },
            new Member("priya", "Priya Raman") { Roles = Roles.Member | Roles.ProductManager },
            new Member("lena", "Lena Fischer"),
        ],
        "s");

    private static readonly WorkspaceState NoAdministrator = State.With([new Member("ana", "Ana Torres")], "n");

    private static Person By(Roles roles) => new(new PersonId("me"), "Me", roles);

    private static Refusal Refused(Command command, WorkspaceState state, Roles by) =>
        command.Decide(state, By(by), Now).ShouldBeOfType<Decision.Refused>().Refusal;

    public static TheoryData<int> WhoMayNot =>
        [.. new[] { Roles.None, Roles.Member, Roles.SalesManager, Roles.ProductManager, Roles.Marketing, Roles.Executive }.Select(r => (int)r)];

    [Theory]
    [MemberData(nameof(WhoMayNot))]
    public void Only_administrators_change_roles_and_settings_and_everybody_else_reads_who_they_are(int by)
    {
        foreach (var command in (Command[])[new SetRoles(Lena, Roles.Administrator, null, false), new SetSetting("Currency", "USD")])
        {
            var refusal = Refused(command, State, (Roles)by);
            refusal.Kind.ShouldBe(RefusalKind.NotAllowed);
            refusal.Sentence.ShouldBe("Administrators do that: Ana Torres.");
        }
    }

    [Theory]
    [InlineData((int)Roles.Member)]
    [InlineData((int)Roles.SalesManager)]
    [InlineData((int)Roles.Marketing)]
    [InlineData((int)Roles.Executive)]
    public void Where_nobody_is_administrator_only_product_managers_name_one(int by)
    {
        var first = new SetRoles(Lena, Roles.Administrator, null, false);
        Refused(first, NoAdministrator, (Roles)by).Sentence.ShouldBe("There is no administrator yet. Priya Raman can name one.");
        first.Decide(NoAdministrator, By(Roles.ProductManager), Now).ShouldBeOfType<Decision.Changed>();
        MayView.Of(NoAdministrator, By((Roles)by)).Administer.ShouldBeFalse();
        MayView.Of(NoAdministrator, By(Roles.ProductManager)).Administer.ShouldBeTrue();
        MayView.Of(State, By(Roles.ProductManager)).Administer.ShouldBeFalse();
    }

    [Theory]
    [InlineData("ana", "people.last-administrator", "Ana Torres is the last administrator. Give somebody else that role first.")]
    [InlineData("priya", "people.last-decider", "Priya Raman is the last who decides for product. Give somebody else that role first.")]
    public void The_last_administrator_and_the_last_product_manager_keep_their_role(string who, string code, string sentence)
    {
        foreach (var command in (SetRoles[])[new(new PersonId(who), Roles.Member, null, false), new(new PersonId(who), State.People[who]!.Roles, null, true)])
        {
            var refusal = Refused(command, State, Roles.Administrator);
            (refusal.Code, refusal.Sentence).ShouldBe((code, sentence));
        }
    }

    [Fact]
    public void An_administrator_who_is_not_the_last_may_lose_the_role()
    {
        var two = State.With([new Member("lena", "Lena Fischer") { Roles = Roles.Member | Roles.Administrator }], "t");
        new SetRoles(new PersonId("ana"), Roles.Member, null, false).Decide(two, By(Roles.Administrator), Now).ShouldBeOfType<Decision.Changed>();
    }

    [Fact]
    public void A_change_of_what_somebody_else_changed_meanwhile_is_a_conflict_that_says_what_is_now()
    {
        var seen = State.RowVersion("lena");
        var since = State.With([new Member("lena", "Lena Fischer") { Roles = Roles.Member | Roles.Marketing }], "later");
        var refusal = Refused(new SetRoles(Lena, Roles.SalesManager, null, false, seen), since, Roles.Administrator);
        refusal.Kind.ShouldBe(RefusalKind.Conflict);
        refusal.Sentence.ShouldBe("Lena Fischer was changed since this was shown, and is now: Marketing. Nothing was saved; please look again.");
        new SetRoles(Lena, Roles.SalesManager, null, false, since.RowVersion("lena")).Decide(since, By(Roles.Administrator), Now).ShouldBeOfType<Decision.Changed>();
    }

    [Fact]
    public void A_scope_that_is_too_long_is_refused_whole_and_names_its_field()
    {
        Refused(new SetRoles(Lena, Roles.SalesManager, new string('x', 256), false), State, Roles.Administrator).Field.ShouldBe("scope");
        var kept = new SetRoles(Lena, Roles.SalesManager, " EMEA ", false).Decide(State, By(Roles.Administrator), Now).ShouldBeOfType<Decision.Changed>();
        kept.Puts.ShouldHaveSingleItem().ShouldBeOfType<Member>().Scope.ShouldBe("EMEA");
    }

    [Theory]
    [InlineData("Currency", "Euro", "Write the currency as three letters, such as EUR.")]
    [InlineData("Time zone", "Berlin", "Write the time zone as its IANA name, such as Europe/Berlin.")]
    [InlineData("Answer within working days", "0", "Write a number of working days from 1 to 60.")]
    [InlineData("Separate hands", "perhaps", "Write yes or no.")]
    public void A_setting_that_cannot_be_read_is_refused_with_a_sentence_and_edited_by_hand_it_does_not_count(string name, string value, string sentence)
    {
        var refusal = Refused(new SetSetting(name, value), State, Roles.Administrator);
        (refusal.Field, refusal.Sentence).ShouldBe(("value", sentence));
        var view = SettingView.Of(name, value);
        (view.Value, view.Problem).ShouldBe((value, sentence));
    }

    [Fact]
    public void A_currency_edited_to_three_signs_that_are_no_letters_does_not_count() =>
        State.With([new Setting("Currency", "12€")], "c").Settings.Currency.ShouldBe("EUR");

    [Fact]
    public void Every_setting_has_a_default_and_a_meaning()
    {
        foreach (var (name, value) in WorkspaceSettings.All(State.Table<Setting>()))
        {
            var view = SettingView.Of(name, value);
            view.Meaning.ShouldEndWith(".");
            view.Default.ShouldNotBeEmpty();
        }

        SettingView.Of("Separate hands", "true").Value.ShouldBe("Yes");
    }

    [Theory]
    [InlineData("Requests", "12", "REQ-3", "Open row 12 of the list Requests in SharePoint and correct it, or delete it where nobody needs it. TeamsAlign reads it again by itself.")]
    [InlineData("Requests", "REQ-3", "REQ-3", "See whether the list lacks a column: the command provision makes it. Then start TeamsAlign again, and report it if it comes back.")]
    [InlineData("Journal", "7", null, "Delete row 7 of the list Journal in SharePoint.")]
    [InlineData("Journal", "7", "JR-7", "Bring back the first version of row 7 of the list Journal from its version history in SharePoint.")]
    public void A_broken_row_says_what_to_do(string list, string item, string? key, string todo) =>
        BrokenRowView.Of(new BrokenRow(list, item, key, "It breaks a rule.", null)).Todo.ShouldBe(todo);
}
