using Shouldly;
using TeamsAlign.Approvals;
using TeamsAlign.People;
using TeamsAlign.Requests;
using TeamsAlign.Workspaces;
using Xunit;
using static TeamsAlign.Tests.Approvals.ApprovalWorld;

namespace TeamsAlign.Tests.Approvals;

/// <summary>How approvals go on and end.</summary>
public sealed class ApprovalRunTests
{
    private static readonly PolicyStep Product = Step("Product", Approver.Of(Roles.ProductManager));
    private static readonly PolicyStep Sales = Step("Sales", Approver.Of(Roles.SalesManager, inScope: true));
    private static readonly PolicyStep Finance = Step("Finance", Approver.Of(Roles.Executive));

    [Fact]
    public void Approving_starts_the_steps_counts_as_the_first_vote_and_the_last_one_is_the_answer()
    {
        var world = new ApprovalWorld(Product, Sales, Finance).Put("Nights matter.");
        world.Request.Status.ShouldBe(RequestStatus.InTriage);
        world.Approval.Steps.Select(s => s.State).ShouldBe([StepState.Approved, StepState.Open, StepState.Waiting]);
        world.Approval.Steps[1].Seats.Select(s => s.Name).ShouldBe(["Nadia Haddad"]);
        world.History[^1].Summary.ShouldBe("Priya Raman put REQ-1 to AP-1, Big things");

        world.Approve(Nadia).Events.OfType<DecisionAsked>().Single().To.ShouldBe([Eva.Id]);
        world.Request.Status.ShouldBe(RequestStatus.InTriage);

        var end = world.Approve(Eva, "Agreed.");
        world.Request.Status.ShouldBe(RequestStatus.Approved);
        world.Request.Reason.ShouldBe("Nights matter.");
        world.Request.AnsweredByName.ShouldBe("Eva Novak");
        end.Summary.ShouldBe("Eva Novak approved in AP-1 (Step 3 of 3, Finance): approved REQ-1");
        end.Events.OfType<RequestAnswered>().Single().To.ShouldBe([Sam.Id]);
        end.Events.OfType<ApprovalEnded>().Single().To!.ShouldBe([Priya.Id, Nadia.Id], ignoreOrder: true);
    }

    [Fact]
    public void One_decline_ends_it_and_its_reason_is_the_answer()
    {
        var world = new ApprovalWorld(Product, Sales, Finance).Put();
        world.Refuse(new DecideApproval("AP-1", false), Nadia).Sentence.ShouldBe("Why? The reason is passed on to who asked.");
        world.Decline(Nadia, "Not this year.");
        world.Request.Status.ShouldBe(RequestStatus.Declined);
        world.Request.Reason.ShouldBe("Not this year.");
        world.Approval.Steps.Select(s => s.State).ShouldBe([StepState.Approved, StepState.Declined, StepState.Dropped]);
    }

    [Fact]
    public void Steps_beside_each_other_are_asked_at_the_same_time()
    {
        var world = new ApprovalWorld(Product, Sales, Finance with { Beside = true }, Of(Mark)).Put();
        world.Approval.Open.Select(s => s.Name).ShouldBe(["Sales", "Finance"]);
        world.Approve(Eva);
        world.Approval.Open.Select(s => s.Name).ShouldBe(["Sales"]);
        world.Approve(Nadia);
        world.Approval.Open.Select(s => s.Name).ShouldBe(["Mark Lind"]);
    }

    [Fact]
    public void All_have_to_approve_or_so_many()
    {
        var both = new ApprovalWorld(Step("Both", Approver.Of(Tomas.Id, "T"), Approver.Of(Eva.Id, "E")) with { Rule = StepRule.All }).Put();
        both.Approve(Tomas);
        both.Approval.IsRunning.ShouldBeTrue();
        both.Approve(Eva);
        both.Approval.State.ShouldBe(ApprovalState.Approved);

        var two = new ApprovalWorld(Step("Two of three", Approver.Of(Tomas.Id, "T"), Approver.Of(Eva.Id, "E"), Approver.Of(Nadia.Id, "N")) with { Rule = StepRule.Quorum, Quorum = 2 }).Put();
        two.Decline(Eva);
        two.Approval.IsRunning.ShouldBeTrue();
        two.Approve(Tomas);
        two.Decline(Nadia, "Out of reach.");
        two.Approval.State.ShouldBe(ApprovalState.Declined);
        two.Request.Reason.ShouldBe("Out of reach.");
    }

    [Fact]
    public void While_it_runs_the_request_is_not_answered_beside_it_and_is_in_nobody_elses_queue()
    {
        var world = new ApprovalWorld(Product, Sales).Put();
        world.Refuse(new AnswerRequest("REQ-1", RequestMove.Decline) { Reason = "No" }, Tomas).Sentence
            .ShouldBe("REQ-1 is being decided in AP-1. It waits for Nadia Haddad.");
        DecisionQueue.For(world.State, Tomas, new DateOnly(2026, 11, 23)).ShouldBeEmpty();
        DecisionQueue.For(world.State, Nadia, new DateOnly(2026, 11, 23)).Single().Approval!.Key.ShouldBe("AP-1");
    }

    [Fact]
    public void Who_is_not_asked_asked_for_it_or_is_not_here_decides_nothing()
    {
        var world = new ApprovalWorld(Product, Sales).Put();
        Sentence(world, Tomas).ShouldBe("AP-1 does not wait for you. It waits for Nadia Haddad.");
        Sentence(world, Priya).ShouldBe("You answered already: approved. It waits for Nadia Haddad.");
        Sentence(world, Guest).ShouldBe(Outsiders.Refusal.Sentence);
        Sentence(world, Sam).ShouldBe("You asked for REQ-1 yourself, so others decide: Nadia Haddad.");
        world.Gone(Nadia);
        Sentence(world, Nadia).ShouldStartWith("AP-1 does not wait for you.");
        world.Refuse(new DecideApproval("AP-9", true), Nadia).Sentence.ShouldBe("There is no AP-9 here.");
    }

    [Fact]
    public void Nobody_decides_what_they_asked_for_with_separate_hands()
    {
        var world = new ApprovalWorld(Product);
        world.With(world.Request with { AskedBy = Tomas.Id, AskedByName = Tomas.Name });
        world.With(world.State.Policies["PO-1"]! with { Steps = [Product with { Rule = StepRule.All }, Of(Tomas)] });
        world.Put();
        world.Approval.Steps[0].Seats.Select(s => s.Name).ShouldBe(["Priya Raman"]);
        world.Approval.Steps[1].Unassigned.ShouldBeTrue();
        world.Refuse(new ReassignApproval("AP-1", 2, PersonId.None, Tomas.Id), Ada).Sentence.ShouldBe("Tomas Berg asked for REQ-1, so somebody else has to decide.");
        world.Do(new ReassignApproval("AP-1", 2, PersonId.None, Eva.Id), Ada);
        world.Approve(Eva);
        world.Request.Status.ShouldBe(RequestStatus.Approved);
    }

    [Fact]
    public void A_decision_after_the_end_says_how_it_ended()
    {
        var world = new ApprovalWorld(Product, Sales).Put();
        world.Refuse(new WithdrawApproval("AP-1", null), Mark).Sentence.ShouldBe("Priya Raman can withdraw it, whoever asked for REQ-1, and administrators.");
        world.Do(new WithdrawApproval("AP-1", "Too early"), Sam);
        world.Request.Status.ShouldBe(RequestStatus.InTriage);
        Sentence(world, Nadia).ShouldBe("AP-1 was withdrawn on 23 November 2026. Nothing was changed.");
        world.Refuse(new WithdrawApproval("AP-1", null), Sam).Kind.ShouldBe(RefusalKind.Conflict);

        world.Put();
        world.Approve(Nadia);
        world.Refuse(new DecideApproval("AP-2", false) { Why = "No" }, Nadia).Sentence.ShouldBe("Nadia Haddad approved AP-2 last on 23 November 2026, and it is done. Nothing was changed.");
    }

    [Fact]
    public void A_question_stops_the_clock_until_whoever_asked_answers()
    {
        var world = new ApprovalWorld(Product, Sales with { Hours = 8 }).Put();
        world.Do(new AskAboutApproval("AP-1", "How many nights?"), Nadia).Events.OfType<DecisionQuestioned>().Single().To.ShouldBe([Sam.Id, Priya.Id]);
        world.Refuse(new AskAboutApproval("AP-1", "And?"), Nadia).Sentence.ShouldBe("Nadia Haddad asked something already: \"How many nights?\" Please wait for the answer.");
        world.Refuse(new AskAboutApproval("AP-1", "And?"), Mark).Kind.ShouldBe(RefusalKind.NotAllowed);
        world.Pass(TimeSpan.FromDays(20)).ShouldBeEmpty();

        world.Refuse(new AnswerQuestion("AP-1", "7"), Mark).Sentence.ShouldBe("Whoever asked for REQ-1 answers this, or Priya Raman.");
        world.Refuse(new AnswerQuestion("AP-1", " "), Sam).Sentence.ShouldBe("What is the answer?");
        var answered = world.Do(new AnswerQuestion("AP-1", "Seven a week."), Sam);
        answered.Events.OfType<QuestionAnswered>().Single().To.ShouldBe([Nadia.Id]);
        answered.Why.ShouldBe("How many nights? — Seven a week.");
        world.Approval.Steps[1].Due.ShouldBe(world.State.Calendar.AfterHours(world.Now, 8));
    }

    [Fact]
    public void The_money_is_that_of_the_start_and_a_change_above_a_fifth_offers_to_begin_anew()
    {
        var world = new ApprovalWorld(Product, Sales).Put().Worth(140_000);
        world.Approval.Money.Known.ShouldBe(120_000);
        world.Refuse(new RestartApproval("AP-1"), Priya).Sentence.ShouldBe("What hangs on REQ-1 has not changed by more than 20 % since the start, so AP-1 goes on.");

        world.Worth(150_000);
        world.Refuse(new RestartApproval("AP-1"), Nadia).Kind.ShouldBe(RefusalKind.NotAllowed);
        world.Do(new RestartApproval("AP-1"), Priya);
        world.State.Approvals["AP-1"]!.State.ShouldBe(ApprovalState.Withdrawn);
        world.Approval.Key.ShouldBe("AP-2");
        world.Approval.Money.Known.ShouldBe(150_000);
        world.Approval.Open.Single().Name.ShouldBe("Product");
    }

    [Fact]
    public void Above_an_amount_it_is_decided_in_the_tab_with_a_fresh_sign_in()
    {
        var world = new ApprovalWorld(new ApprovalPolicy("", "Big things") { InTabAbove = 100_000, Steps = [Product, Sales] }).Put();
        world.Approval.Votes.ShouldBeEmpty();
        Sentence(world, Tomas).ShouldBe("So much hangs on REQ-1 that it is decided in the tab, with a fresh sign-in.");
        world.Refuse(new DecideApproval("AP-1", true) { SignedInAt = world.Now.AddMinutes(-11) }, Tomas).Sentence
            .ShouldBe("So much hangs on REQ-1 that it takes a fresh sign-in. Please sign in again and decide within ten minutes.");
        world.Do(new DecideApproval("AP-1", true) { SignedInAt = world.Now.AddMinutes(-9) }, Tomas);
        world.Approval.Open.Single().Name.ShouldBe("Sales");
    }

    private static string Sentence(ApprovalWorld world, Person by) => world.Refuse(new DecideApproval(world.Approval.Key, true), by).Sentence;
}
