using System.Text.Json;
using Shouldly;
using TeamsAlign.Approvals;
using TeamsAlign.Customers;
using TeamsAlign.People;
using TeamsAlign.Requests;
using TeamsAlign.Workspaces;
using Xunit;
using static TeamsAlign.Tests.Approvals.ApprovalWorld;

namespace TeamsAlign.Tests.Approvals;

/// <summary>When steps are asked for, and which policies are refused.</summary>
public sealed class PolicyTests
{
    private static readonly PolicyStep[] OneStep = [Step("Product", Approver.Of(Roles.ProductManager))];

    private static ApprovalPolicy Policy => new("", "Big things") { Steps = [Step("Product", Approver.Of(Roles.ProductManager)), Of(Eva)] };

    [Theory]
    [InlineData(119_999.99, true)]
    [InlineData(120_000, false)]
    [InlineData(0, true)]
    public void A_policy_above_an_amount_counts_only_above_it(double above, bool isFor) =>
        new ApprovalWorld(Policy with { Above = (decimal)above }).Put().State.Approvals.Any(a => a.IsRunning).ShouldBe(isFor);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_deal_of_unknown_worth_may_be_above_unless_the_policy_says_otherwise(bool mayBe) =>
        new ApprovalWorld(Policy with { Above = 1_000_000, UnknownMayBeAbove = mayBe }).Worth(null).Put().State.Approvals.Any(a => a.IsRunning).ShouldBe(mayBe);

    [Fact]
    public void Kind_and_area_have_to_be_among_those_named_and_the_first_policy_that_matches_counts()
    {
        var world = new ApprovalWorld(Policy with { Kinds = ["Integration"], Areas = ["Mobile"] });
        world.Do(new SavePolicy(Policy with { Name = "Second", Areas = ["mobile"] }), Ada);
        world.State.PolicyFor(world.Request, new DateOnly(2026, 11, 23)).ShouldBeNull();

        world.With(world.Request with { Kind = RequestKind.Integration, Area = "Mobile" });
        world.State.PolicyFor(world.Request, new DateOnly(2026, 11, 23))!.Name.ShouldBe("Big things");

        world.Do(new OrderPolicies(["PO-2", "PO-1"]), Ada);
        world.State.PolicyFor(world.Request, new DateOnly(2026, 11, 23))!.Name.ShouldBe("Second");

        world.Do(new SavePolicy(world.State.Policies["PO-2"]! with { Off = true }), Ada);
        world.State.PolicyFor(world.Request, new DateOnly(2026, 11, 23))!.Name.ShouldBe("Big things");
    }

    [Fact]
    public void Without_a_policy_one_decides_as_before()
    {
        var world = new ApprovalWorld(Policy with { Above = 500_000 }).Put("Good idea.");
        world.Request.Status.ShouldBe(RequestStatus.Approved);
        world.State.Approvals.ShouldBeEmpty();
    }

    [Fact]
    public void A_policy_nobody_can_satisfy_is_refused_when_it_is_saved()
    {
        var world = new ApprovalWorld(OneStep);
        Sentence(world, Step("Finance", Approver.Of(Roles.Executive)) with { Rule = StepRule.Quorum, Quorum = 2 })
            .ShouldBe("Step 1, Finance: 2 have to approve, and only 1 person is asked.");
        Sentence(world, Step("Finance")).ShouldBe("Step 1, Finance: choose who decides.");
        Sentence(world, Of(Eva) with { Hours = 0 }).ShouldBe("Step 1, Eva Novak: the time to decide is 1 to 400 working hours.");
        Sentence(world, Of(Eva) with { Name = " " }).ShouldBe("Step 1: give it a name of at most 100 characters, such as Finance.");
        Sentence(world.Gone(Eva), Step("Finance", Approver.Of(Roles.Executive)))
            .ShouldBe("Step 1, Finance: nobody could decide, since nobody is executive. Give somebody the role first, or choose a person.");
        Sentence(world, Of(Eva)).ShouldBe("Step 1, Eva Novak: Eva Novak is not here any more. Choose somebody else.");
        world.Refuse(new SavePolicy(Policy with { Steps = [] }), Ada).Sentence.ShouldBe("Add a step: who decides?");
        world.Refuse(new SavePolicy(Policy with { Above = 1e28m }), Ada).Field.ShouldBe("above");
    }

    [Fact]
    public void Administrators_say_what_the_policies_are()
    {
        var world = new ApprovalWorld(OneStep);
        foreach (var person in new[] { Priya, Nadia, Sam, Mark, Eva, Guest })
            world.Refuse(new SavePolicy(Policy), person).Sentence.ShouldBe("Administrators do that: Ada Lovell.");
    }

    [Fact]
    public void Somebody_who_looks_at_an_old_version_is_told_who_changed_it()
    {
        var world = new ApprovalWorld(OneStep);
        var shown = world.State.RowVersion("PO-1");
        world.Do(new SavePolicy(world.State.Policies["PO-1"]! with { Name = "Large things" }) { RowVersion = shown }, Ada);
        world.Refuse(new SavePolicy(world.State.Policies["PO-1"]! with { Name = "Huge things" }) { RowVersion = shown }, Ada)
            .Sentence.ShouldBe("Ada Lovell changed the policy Large things since this was shown. Nothing was saved; please look again.");
    }

    [Fact]
    public void What_runs_keeps_the_policy_it_began_with()
    {
        var world = new ApprovalWorld(Of(Tomas), Of(Eva)).Put();
        world.Do(new SavePolicy(world.State.Policies["PO-1"]! with { Steps = [Of(Nadia)] }), Ada);
        world.Approve(Tomas);
        world.Approve(Eva);
        world.Request.Status.ShouldBe(RequestStatus.Approved);
    }

    [Fact]
    public void Policies_and_running_approvals_come_back_from_their_lists()
    {
        var world = new ApprovalWorld(new ApprovalPolicy("", "A | b; c")
        {
            Kinds = ["Feature", "Defect"], Above = 100_000.5m, InTabAbove = 1_000_000,
            Steps =
            [
                Step("Pro | duct", Approver.Of(Roles.ProductManager), Approver.Of(Roles.SalesManager, inScope: true)) with { Rule = StepRule.All, Hours = 40 },
                Step("Two", Approver.Of(Roles.ProductManager)) with { Rule = StepRule.Quorum, Quorum = 2, Beside = true, Then = [Approver.Of(Eva.Id, "No; va")] },
            ],
        });
        world.With(world.Request with { Kind = RequestKind.Feature });
        world.Put("Because");
        world.Do(new AskAboutApproval(world.Approval.Key, "Why | now?\nReally?"), Tomas);
        var (policy, approval) = (world.State.Policies["PO-1"]!, world.Approval);

        Text((ApprovalPolicy)ApprovalPolicyList.Kind.Read(ApprovalPolicyList.Kind.Write(policy))).ShouldBe(Text(policy).Replace("No; va", "No, va", StringComparison.Ordinal));
        Text((Approval)ApprovalList.Kind.Read(ApprovalList.Kind.Write(approval))).ShouldBe(Text(approval).Replace("No; va", "No, va", StringComparison.Ordinal));
    }

    private static string Text<T>(T record) => JsonSerializer.Serialize(record);

    private static string Sentence(ApprovalWorld world, PolicyStep step) => world.Refuse(new SavePolicy(Policy with { Steps = [step] }), Ada).Sentence;
}
