using Shouldly;
using TeamsAlign.People;
using TeamsAlign.Requests;
using TeamsAlign.Workspaces;
using Xunit;

namespace TeamsAlign.Tests.Requests;

public sealed class WhoMayTests
{
    /// <summary>Each command, and the roles that may send it. Everyone else gets a sentence.</summary>
    private static readonly (string Name, Command Command, RequestStatus Status, Roles May)[] Rules =
    [
        ("capture", new CaptureRequest("Need it") { Account = "AC-1" }, RequestStatus.New, Roles.Member),
        ("demand", new AddDemand("REQ-1") { Account = "AC-2" }, RequestStatus.New, Roles.Member),
        ("confirm", new ConfirmDemand("DM-1"), RequestStatus.New, Roles.SalesManager),
        ("triage", new TakeIntoTriage("REQ-1"), RequestStatus.New, Roles.ProductManager),
        ("answer", new AnswerRequest("REQ-1", RequestMove.Approve), RequestStatus.New, Roles.ProductManager),
        ("score", new ScoreRequest("REQ-1") { Impact = 1 }, RequestStatus.New, Roles.ProductManager),
        ("reopen", new ReopenRequest("REQ-1", "New facts"), RequestStatus.Declined, Roles.ProductManager | Roles.SalesManager),
    ];

    public static TheoryData<string, string> EveryCommandAndPerson()
    {
        var pairs = new TheoryData<string, string>();
        foreach (var rule in Rules)
            foreach (var person in RequestWorld.Everyone)
                pairs.Add(rule.Name, person.Id.Value);
        return pairs;
    }

    [Theory]
    [MemberData(nameof(EveryCommandAndPerson))]
    public void Each_command_is_for_its_roles_and_the_others_hear_who_may(string name, string personId)
    {
        var rule = Rules.First(r => r.Name == name);
        var person = RequestWorld.Everyone.First(p => p.Id.Value == personId);
        var world = new RequestWorld().Having(rule.Status);

        if (person.Is(rule.May))
            world.Do(rule.Command, person).Puts.ShouldNotBeEmpty();
        else
            world.Refuse(rule.Command, person).Kind.ShouldBe(RefusalKind.NotAllowed);
    }

    [Fact]
    public void A_refusal_to_decide_names_the_deciders() =>
        new RequestWorld().Having(RequestStatus.New).Refuse(new AnswerRequest("REQ-1", RequestMove.Approve), RequestWorld.Sam)
            .Sentence.ShouldBe("Priya Raman and Tomas Berg decide for product.");

    [Fact]
    public void With_two_deciders_nobody_answers_what_they_asked_for()
    {
        var world = new RequestWorld();
        var key = world.Do(new CaptureRequest("Need it") { Account = "AC-1" }, RequestWorld.Priya).Subject;
        world.Refuse(new AnswerRequest(key, RequestMove.Approve), RequestWorld.Priya)
            .Sentence.ShouldBe("You asked for REQ-1 yourself, so somebody else answers it: Tomas Berg.");
        world.Do(new AnswerRequest(key, RequestMove.Approve), RequestWorld.Tomas);
    }

    [Fact]
    public void Without_separate_hands_the_record_says_that_one_person_acted_in_both_roles()
    {
        var world = new RequestWorld().With(new Setting(WorkspaceSettings.SeparateHandsKey, "no"));
        var key = world.Do(new CaptureRequest("Need it") { Account = "AC-1" }, RequestWorld.Priya).Subject;
        world.Do(new AnswerRequest(key, RequestMove.Approve), RequestWorld.Priya).Summary.ShouldContain("having asked for it too");
    }

    [Fact]
    public void A_sales_manager_confirms_only_in_scope()
    {
        var world = new RequestWorld().Having(RequestStatus.New);
        world.Do(new AddDemand("REQ-1") { Account = "AC-2" }, RequestWorld.Sam);
        world.Refuse(new ConfirmDemand("DM-2"), RequestWorld.Nadia).Sentence.ShouldBe("This customer is outside your scope (EMEA).");
    }
}
