using Shouldly;
using TeamsAlign.Approvals;
using TeamsAlign.People;
using TeamsAlign.Requests;
using TeamsAlign.Workspaces;
using Xunit;
using static TeamsAlign.Tests.Approvals.ApprovalWorld;

namespace TeamsAlign.Tests.Approvals;

/// <summary>Nobody answers, somebody is away, somebody has left: silence never approves, and never stays the end of it.</summary>
public sealed class SilenceTests
{
    private static readonly PolicyStep Sales = Step("Sales", Approver.Of(Roles.SalesManager)) with { Hours = 16, Then = [Approver.Of(Roles.Executive)] };

    [Fact]
    public void Half_way_those_asked_are_reminded_then_others_decide_then_an_administrator_names_somebody()
    {
        var world = new ApprovalWorld(Sales).Put();
        world.Approval.Steps[0].Due.ShouldBe(new DateTimeOffset(2026, 11, 24, 17, 0, 0, TimeSpan.Zero));
        world.Pass(TimeSpan.FromHours(7)).ShouldBeEmpty();
        world.Pass(TimeSpan.FromHours(1)).OfType<DecisionReminded>().Single().To.ShouldBe([Nadia.Id]);
        world.Pass(TimeSpan.FromHours(1)).ShouldBeEmpty();

        world.Pass(TimeSpan.FromHours(23)).OfType<DecisionEscalated>().Single().To.ShouldBe([Eva.Id]);
        world.History[^1].Summary.ShouldBe("AP-1 waited for Nadia Haddad in vain; Eva Novak can decide now");

        world.Pass(TimeSpan.FromDays(7)).OfType<DeciderMissing>().Single().To.ShouldBe([Ada.Id]);
        world.Pass(TimeSpan.FromDays(70)).ShouldBeEmpty();
        world.Request.Status.ShouldBe(RequestStatus.InTriage);

        world.Refuse(new ReassignApproval("AP-1", 1, PersonId.None, Tomas.Id), Priya).Sentence.ShouldBe("Whoever is asked can hand this on, and administrators.");
        world.Do(new ReassignApproval("AP-1", 1, PersonId.None, Tomas.Id), Ada).Events.OfType<DecisionAsked>().Single().To.ShouldBe([Tomas.Id]);
        world.Approve(Tomas);
        world.Request.Status.ShouldBe(RequestStatus.Approved);
    }

    [Fact]
    public void Who_is_asked_for_the_silent_decides_for_all_of_them_and_not_for_those_who_answered()
    {
        var world = new ApprovalWorld(Step("All", Approver.Of(Tomas.Id, "T"), Approver.Of(Nadia.Id, "N"), Approver.Of(Mark.Id, "M")) with { Rule = StepRule.All, Then = [Approver.Of(Eva.Id, "E")] }).Put();
        world.Approve(Tomas);
        world.Pass(TimeSpan.FromDays(7));
        world.Approve(Eva);
        world.Approval.State.ShouldBe(ApprovalState.Approved);
    }

    [Fact]
    public void A_seat_is_handed_on_by_whose_it_is_or_an_administrator_and_only_once()
    {
        var world = new ApprovalWorld(Sales).Put();
        world.Refuse(new ReassignApproval("AP-1", 1, Nadia.Id, Mark.Id), Tomas).Kind.ShouldBe(RefusalKind.NotAllowed);
        world.Refuse(new ReassignApproval("AP-1", 1, Nadia.Id, Sam.Id), Nadia).Sentence.ShouldBe("Sam Okoye asked for REQ-1, so somebody else has to decide.");
        world.Refuse(new ReassignApproval("AP-1", 1, Nadia.Id, Guest.Id), Nadia).Sentence.ShouldBe("Choose somebody of this product line.");
        world.Do(new ReassignApproval("AP-1", 1, Nadia.Id, Mark.Id) { Why = "On leave" }, Nadia).Summary.ShouldBe("Nadia Haddad handed their own decision in AP-1 (Sales) to Mark Lind");
        world.Refuse(new ReassignApproval("AP-1", 1, Nadia.Id, Eva.Id), Nadia).Sentence.ShouldBe("They are not asked any more. It waits for Mark Lind.");
        world.Refuse(new DecideApproval("AP-1", true), Nadia).Kind.ShouldBe(RefusalKind.NotAllowed);
        world.Approve(Mark);
        world.Request.Status.ShouldBe(RequestStatus.Approved);
    }

    [Fact]
    public void A_colleague_decides_on_the_days_that_were_delegated_and_passes_nothing_on()
    {
        var world = new ApprovalWorld(Sales).Put();
        world.Do(new DelegateDecisions(Mark.Id, new DateOnly(2026, 11, 24), new DateOnly(2026, 11, 30)), Nadia);
        world.Do(new DelegateDecisions(Tomas.Id, new DateOnly(2026, 11, 20), new DateOnly(2026, 11, 30)), Mark);
        world.Refuse(new DecideApproval("AP-1", true), Mark).Sentence.ShouldBe("AP-1 does not wait for you. It waits for Nadia Haddad.");

        world.Now = world.Now.AddDays(1);
        world.Refuse(new DecideApproval("AP-1", true), Tomas).Sentence.ShouldBe("AP-1 does not wait for you. It waits for Nadia Haddad.");
        world.Approve(Mark).Summary.ShouldStartWith("Mark Lind approved for Nadia Haddad in AP-1");
        world.Approval.Votes.Single().OnBehalfOf.ShouldBe(Nadia.Id);
        world.Refuse(new DecideApproval("AP-1", true), Nadia).Sentence.ShouldContain("and it is done");
    }

    [Fact]
    public void Nobody_stands_in_for_someone_on_their_own_request()
    {
        var world = new ApprovalWorld(Sales).Put();
        world.Do(new DelegateDecisions(Sam.Id, new DateOnly(2026, 11, 23), new DateOnly(2026, 11, 30)), Nadia);
        world.Refuse(new DecideApproval("AP-1", true) { OnBehalfOf = Nadia.Id }, Sam).Sentence.ShouldBe("You asked for REQ-1 yourself, so others decide: Nadia Haddad.");
    }

    [Fact]
    public void A_delegation_has_days_that_are_to_come_and_somebody_else()
    {
        var world = new ApprovalWorld(Sales);
        var (today, next) = (new DateOnly(2026, 11, 23), new DateOnly(2026, 11, 30));
        world.Refuse(new DelegateDecisions(Nadia.Id, today, next), Nadia).Sentence.ShouldBe("Choose somebody else: you can decide for yourself anyway.");
        world.Refuse(new DelegateDecisions(new PersonId("nobody"), today, next), Nadia).Sentence.ShouldBe("Choose somebody of this product line.");
        world.Refuse(new DelegateDecisions(Mark.Id, next, today), Nadia).Sentence.ShouldBe("The last day must not be before the first.");
        world.Refuse(new DelegateDecisions(Mark.Id, today.AddDays(-9), today.AddDays(-2)), Nadia).Sentence.ShouldBe("These days are over. Choose a last day from today on.");
        world.Refuse(new DelegateDecisions(Mark.Id, today, today.AddDays(400)), Nadia).Sentence.ShouldBe("A year is the longest. Choose an earlier last day.");
        world.Do(new DelegateDecisions(Mark.Id, today, next), Nadia);
        world.Refuse(new DelegateDecisions(Eva.Id, next, next), Nadia).Sentence.ShouldBe("Mark Lind decides for you on some of these days already, until 30 November 2026. End that first.");
        world.Refuse(new EndDelegation("DG-1"), Tomas).Sentence.ShouldBe("Nadia Haddad and Mark Lind can end this, and administrators.");
        world.Do(new EndDelegation("DG-1"), Mark);
        world.Refuse(new EndDelegation("DG-1"), Mark).Sentence.ShouldBe("This delegation is over already.");
        world.Do(new DelegateDecisions(Eva.Id, next, next), Nadia);
    }

    [Fact]
    public void Somebody_who_left_is_replaced_by_whom_the_policy_names_today_or_an_administrator_is_asked()
    {
        var world = new ApprovalWorld(Sales).Put();
        world.Gone(Nadia).Pass(TimeSpan.Zero).OfType<DeciderMissing>().Single().To.ShouldBe([Ada.Id]);
        world.History[^1].Summary.ShouldBe("Nadia Haddad left and no longer decides in AP-1. It waits for an administrator, who names somebody.");
        world.Due.ShouldBeEmpty();

        var other = new ApprovalWorld(Sales).Put();
        other.With(other.State.People["mark"]! with { Roles = Roles.Member | Roles.SalesManager }).Gone(Nadia);
        other.Pass(TimeSpan.Zero).OfType<DecisionAsked>().Single().To.ShouldBe([Mark.Id]);
        other.Approve(Mark);
        other.Request.Status.ShouldBe(RequestStatus.Approved);
    }

    [Fact]
    public void Only_the_product_itself_reminds_escalates_and_replaces()
    {
        var world = new ApprovalWorld(Sales).Put();
        world.Refuse(new RemindApprovers("AP-1", 1), Ada).Kind.ShouldBe(RefusalKind.NotAllowed);
        world.Refuse(new EscalateApproval("AP-1", 1), Ada).Kind.ShouldBe(RefusalKind.NotAllowed);
        world.Refuse(new ReplaceLeavers("AP-1"), Ada).Kind.ShouldBe(RefusalKind.NotAllowed);
    }
}
