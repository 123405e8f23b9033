using Microsoft.Extensions.Options;
using Shouldly;
using TeamsAlign.Approvals;
using TeamsAlign.Approvals.Cards;
using TeamsAlign.Bots;
using TeamsAlign.Bots.Cards;
using TeamsAlign.People;
using TeamsAlign.Requests.Cards;
using TeamsAlign.Shell;
using TeamsAlign.Workspaces;
using Xunit;
using static TeamsAlign.Tests.Approvals.ApprovalWorld;

namespace TeamsAlign.Tests.Approvals;

/// <summary>Approval cards as they were reviewed: every state, and who looks at it.</summary>
public sealed class ApprovalCardsTests
{
    private static readonly ApprovalDesk Desk = new([new RequestDecidedCard()], new TabLinks(Options.Create(new BotOptions { AppId = "app" }), new WorkspaceIdentity(null)));

    private static readonly PolicyStep[] Steps = [Step("Product", Approver.Of(Roles.ProductManager)), Step("Sales", Approver.Of(Roles.SalesManager)), Step("Finance", Approver.Of(Roles.Executive)) with { Beside = true }];

    public static TheoryData<string, string> EveryStateAndPerson()
    {
        var all = new TheoryData<string, string>();
        foreach (var state in (string[])["running", "question", "unassigned", "in-tab", "money-moved", "approved", "declined", "withdrawn"])
            foreach (var person in (string[])["priya", "nadia", "sam", "ada", "mark"])
                all.Add(state, person);
        return all;
    }

    [Theory]
    [MemberData(nameof(EveryStateAndPerson))]
    public void An_approval_looks_as_reviewed(string state, string person)
    {
        var world = World(state);
        var card = Card(world, People.Single(p => p.Id.Value == person));
        CardRules.Problems(card).ShouldBeEmpty();
        card.ShouldBeGolden($"approval-{state}-{person}");
    }

    [Fact]
    public void The_base_form_says_nothing_a_customer_must_not_read()
    {
        var world = World("running");
        ApprovalCard.Base(world.Approval).ShouldBeGolden("approval-base");
        var text = ApprovalCard.Base(world.Approval).ToJsonElement().GetRawText();
        foreach (var secret in (string[])["Contoso", "Dark mode", "Nadia", "Priya", "120"])
            text.ShouldNotContain(secret);
    }

    [Fact]
    public void Who_stands_in_decides_for_the_other_by_name()
    {
        var world = World("running");
        world.Do(new DelegateDecisions(Mark.Id, new DateOnly(2026, 11, 23), new DateOnly(2026, 11, 30)), Nadia);
        Card(world, Mark).ShouldBeGolden("approval-running-stand-in");
    }

    [Theory]
    [InlineData(ApprovalVerbs.Decline, "why", "Why? The reason is passed on to who asked.")]
    [InlineData(ApprovalVerbs.Ask, "question", "A question has at most 1000 characters; this one has 1200.")]
    [InlineData(ApprovalVerbs.HandOn, "to", "Choose somebody of this product line.")]
    public void What_was_not_taken_stands_open_with_what_was_typed_and_the_field_marked(string verb, string field, string problem)
    {
        var world = World("running");
        var draft = new ApprovalDraft("AP-1", verb, problem, field) { Text = "Typed with care", To = "gone" };
        var card = Desk.Card(world.Approval, Nadia, world.State, Today, draft: draft);
        CardRules.Problems(card).ShouldBeEmpty();
        card.ShouldBeGolden($"approval-draft-{verb.Split('.')[1].ToLowerInvariant()}");
    }

    [Fact]
    public void Money_of_the_start_is_for_those_who_see_totals()
    {
        var world = World("running");
        Card(world, Mark).ToJsonElement().GetRawText().ShouldNotContain("When it began");
        Card(world, Priya).ToJsonElement().GetRawText().ShouldContain("When it began: €50k–€250k");
        Card(world, Priya).ToJsonElement().GetRawText().ShouldNotContain("120k");
    }

    private static readonly Person[] People = [Priya, Nadia, Sam, Ada, Mark];

    private static readonly DateOnly Today = new(2026, 11, 23);

    private static AdaptiveCard Card(ApprovalWorld world, Person viewer) => Desk.Card(world.Approval, viewer, world.State, Today);

    private static ApprovalWorld World(string state)
    {
        var world = new ApprovalWorld(new ApprovalPolicy("", "Big things") { Steps = Steps, InTabAbove = state == "in-tab" ? 100_000 : null });
        if (state == "unassigned")
            world.Gone(Eva);
        world.Put("Nights matter.");
        switch (state)
        {
            case "question":
                world.Do(new AskAboutApproval("AP-1", "How many nights a week?"), Nadia);
                break;
            case "money-moved":
                world.Worth(200_000);
                break;
            case "approved":
                world.Approve(Eva, "Cheap enough.");
                world.Approve(Nadia);
                break;
            case "declined":
                world.Decline(Nadia, "Not this year.");
                break;
            case "withdrawn":
                world.Do(new WithdrawApproval("AP-1", "Too early"), Sam);
                break;
        }

        return world;
    }
}
