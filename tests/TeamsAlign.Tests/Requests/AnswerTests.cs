using Shouldly;
using TeamsAlign.Approvals;
using TeamsAlign.Requests;
using TeamsAlign.Workspaces;
using Xunit;

namespace TeamsAlign.Tests.Requests;

public sealed class AnswerTests
{
    [Theory]
    [InlineData("Decline", "reason", "The reason is missing.")]
    [InlineData("NotNow", "until", "Until when? Choose the day it is looked at again, or what has to happen first.")]
    [InlineData("SameAs", "sameAs", "The same as which request? Give its key, like REQ-3.")]
    public void An_answer_without_what_it_needs_names_the_field(string answer, string field, string sentence)
    {
        var refusal = new RequestWorld().Having(RequestStatus.New).Refuse(new AnswerRequest("REQ-1", Enum.Parse<RequestMove>(answer)), RequestWorld.Priya);
        (refusal.Kind, refusal.Field, refusal.Sentence).ShouldBe((RefusalKind.Invalid, field, sentence));
    }

    [Fact]
    public void A_reason_of_1001_characters_does_not_fit() =>
        new RequestWorld().Having(RequestStatus.New).Refuse(new AnswerRequest("REQ-1", RequestMove.Decline) { Reason = new string('x', 1001) }, RequestWorld.Priya)
            .Sentence.ShouldBe("The reason is 1,001 characters long; 1,000 fit. Please shorten it.");

    [Fact]
    public void Not_now_must_name_a_day_to_come() =>
        new RequestWorld().Having(RequestStatus.New).Refuse(new AnswerRequest("REQ-1", RequestMove.NotNow) { Until = new DateOnly(2026, 11, 23) }, RequestWorld.Priya)
            .Field.ShouldBe("until");

    [Fact]
    public void Deciding_twice_never_decides_twice_and_says_who_was_faster()
    {
        var world = new RequestWorld().Having(RequestStatus.New);
        var shown = world.State.RowVersion("REQ-1");
        world.Do(new AnswerRequest("REQ-1", RequestMove.Approve) { RowVersion = shown }, RequestWorld.Tomas);

        var refusal = world.Refuse(new AnswerRequest("REQ-1", RequestMove.Approve) { RowVersion = shown }, RequestWorld.Priya);
        refusal.Kind.ShouldBe(RefusalKind.Conflict);
        refusal.Sentence.ShouldBe("Tomas Berg answered REQ-1 already: Approved. Nothing was changed.");
        (world.State.Requests["REQ-1"]!.AnsweredByName, world.State.Requests["REQ-1"]!.Status).ShouldBe(("Tomas Berg", RequestStatus.Approved));
    }

    [Fact]
    public void An_answer_on_a_stale_card_is_refused_with_what_happened_since()
    {
        var world = new RequestWorld().Having(RequestStatus.New);
        var shown = world.State.RowVersion("REQ-1");
        world.Do(new ScoreRequest("REQ-1") { Impact = 2 }, RequestWorld.Tomas);

        var refusal = world.Refuse(new AnswerRequest("REQ-1", RequestMove.Approve) { RowVersion = shown }, RequestWorld.Priya);
        refusal.Sentence.ShouldBe("Tomas Berg scored REQ-1 since this was shown. Nothing was done; please look again.");
    }

    [Fact]
    public void An_approved_request_can_be_declined_on_a_fresh_view()
    {
        var world = new RequestWorld().Having(RequestStatus.Approved);
        world.Do(new AnswerRequest("REQ-1", RequestMove.Decline) { Reason = "The law changed.", RowVersion = world.State.RowVersion("REQ-1") }, RequestWorld.Priya);
        world.State.Requests["REQ-1"]!.Status.ShouldBe(RequestStatus.Declined);
    }

    [Fact]
    public void Each_answer_says_in_the_request_who_decided_and_why()
    {
        var world = new RequestWorld().Having(RequestStatus.New);
        world.Do(new AnswerRequest("REQ-1", RequestMove.Decline) { Reason = "Too few ask." }, RequestWorld.Priya);
        world.State.Requests["REQ-1"]!.ShouldSatisfyAllConditions(
            r => r.Status.ShouldBe(RequestStatus.Declined),
            r => r.AnsweredBy.ShouldBe(RequestWorld.Priya.Id),
            r => r.Reason.ShouldBe("Too few ask."));
    }

    [Fact]
    public void Same_as_moves_the_demand_and_reopening_nothing_is_possible()
    {
        var world = new RequestWorld().Having(RequestStatus.New).Having(RequestStatus.InTriage, "REQ-2", "Night colours");
        world.Do(new AnswerRequest("REQ-1", RequestMove.SameAs) { SameAs = "req-2" }, RequestWorld.Priya);
        world.State.DemandsFor("REQ-2").Select(d => d.Key).ShouldBe(["DM-1", "DM-2"]);
    }

    [Theory]
    [InlineData("REQ-1", "A request can't be the same as itself.")]
    [InlineData("REQ-77", "There is no request REQ-77 here.")]
    [InlineData("REQ-3", "REQ-3 is itself the same as REQ-90. Please choose REQ-90.")]
    public void Same_as_needs_another_request_that_is_decided_itself(string other, string sentence) =>
        new RequestWorld().Having(RequestStatus.New).Having(RequestStatus.SameAs, "REQ-3")
            .Refuse(new AnswerRequest("REQ-1", RequestMove.SameAs) { SameAs = other }, RequestWorld.Priya).Sentence.ShouldBe(sentence);

    [Fact]
    public void Reopening_sets_a_new_answer_due_and_forgets_the_answer()
    {
        var world = new RequestWorld().Having(RequestStatus.Declined);
        world.Do(new ReopenRequest("REQ-1", "A second customer asked."), RequestWorld.Nadia);
        var request = world.State.Requests["REQ-1"]!;
        (request.Status, request.AnswerDue, request.AnsweredAt).ShouldBe((RequestStatus.InTriage, new DateOnly(2026, 11, 30), null));
    }
}
