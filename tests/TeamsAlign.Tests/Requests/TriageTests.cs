using CsCheck;
using Shouldly;
using TeamsAlign.Customers;
using TeamsAlign.Requests;
using TeamsAlign.Workspaces;
using Xunit;
using Request = TeamsAlign.Requests.Request;

namespace TeamsAlign.Tests.Requests;

/// <summary>Describing, merging and taking apart, reasons to choose from, and money that counts a deal once.</summary>
public sealed class TriageTests
{
    [Fact]
    public void A_request_is_described_by_who_decides_and_an_area_is_spelt_as_before()
    {
        var world = new RequestWorld().Having(RequestStatus.New).Having(RequestStatus.New, "REQ-2");
        world.With(world.State.Requests["REQ-2"]! with { Area = "Mobile App" });
        foreach (var person in new[] { RequestWorld.Nadia, RequestWorld.Sam, RequestWorld.Mark, RequestWorld.Eva, RequestWorld.Ada, RequestWorld.Guest })
            world.Refuse(new DescribeRequest("REQ-1", "Night"), person).Kind.ShouldBe(RefusalKind.NotAllowed);
        world.Refuse(new DescribeRequest("REQ-1", " "), RequestWorld.Priya).Sentence.ShouldBe("The title is missing.");
        world.Refuse(new DescribeRequest("REQ-1", "Night") { Area = new string('x', 101) }, RequestWorld.Priya).Field.ShouldBe("area");
        world.Refuse(new DescribeRequest("REQ-1", "Night") { RowVersion = "old" }, RequestWorld.Priya).Kind.ShouldBe(RefusalKind.Conflict);

        world.Do(new DescribeRequest("REQ-1", "Night colours") { Kind = RequestKind.Improvement, Area = " mobile app", WantedOutcome = "Readable at night." }, RequestWorld.Priya);
        var request = world.State.Requests["REQ-1"]!;
        (request.Title, request.Kind, request.Area, request.WantedOutcome).ShouldBe(("Night colours", RequestKind.Improvement, "Mobile App", "Readable at night."));
        world.Refuse(new DescribeRequest("REQ-1", "Night colours") { Kind = RequestKind.Improvement, Area = "Mobile App", WantedOutcome = "Readable at night." }, RequestWorld.Priya)
            .Sentence.ShouldBe("REQ-1 says so already; nothing was changed.");
    }

    [Fact]
    public void Who_wants_a_merged_request_counts_for_the_other_one_and_comes_back_when_it_is_taken_apart()
    {
        var world = new RequestWorld().Having(RequestStatus.New).Having(RequestStatus.New, "REQ-2");
        world.With(world.State.Demands["DM-2"]! with { Account = "AC-2", Deal = "DL-3" });
        world.Do(new AnswerRequest("REQ-2", RequestMove.SameAs) { SameAs = "REQ-1" }, RequestWorld.Priya);
        world.State.AccountsAsking("REQ-1").ShouldBe(["AC-1", "AC-2"]);
        world.Do(new AddDemand("REQ-2") { AccountName = "Litware" }, RequestWorld.Sam);

        var apart = world.Do(new ReopenRequest("REQ-2", "It is about the web, not the app."), RequestWorld.Priya);
        apart.Summary.ShouldBe("Priya Raman reopened REQ-2");
        world.State.Requests["REQ-2"]!.SameAs.ShouldBeNull();
        world.State.AccountsAsking("REQ-2").ShouldBe(["AC-2"]);
        // What was added while they were one was added to that one.
        world.State.AccountsAsking("REQ-1").Count.ShouldBe(2);
    }

    [Fact]
    public void Reasons_to_choose_from_are_the_workspaces_own_or_those_that_ship()
    {
        var world = new RequestWorld();
        ReasonTemplates.For(world.State, RequestMove.Decline).ShouldContain("It does not fit the direction of the product.");
        world.Do(new SetSetting(WorkspaceSettings.ReasonTemplatesKey, "decline: Not for small teams.\nNot now: After the summer."), RequestWorld.Ada);
        ReasonTemplates.For(world.State, RequestMove.Decline).ShouldBe(["Not for small teams."]);
        ReasonTemplates.For(world.State, RequestMove.NotNow).ShouldBe(["After the summer."]);
        world.Refuse(new SetSetting(WorkspaceSettings.ReasonTemplatesKey, "Not for small teams."), RequestWorld.Ada).Sentence
            .ShouldBe("Write a line for each, the answer first, such as Decline: It does not fit the direction of the product.");
    }

    /// <summary>Deals are made so that each adds another power of two: a sum says which deals it holds, and whether one is in it twice.</summary>
    [Fact]
    public void No_roll_up_counts_a_deal_twice_whatever_hangs_on_what() =>
        Gen.Select(Gen.Int[1, 5], Gen.Int[1, 6], Gen.Select(Gen.Int[0, 4], Gen.Int[0, 5], Gen.Int[0, 4]).Array[1, 25]).Sample((requests, deals, wants) =>
        {
            var world = new RequestWorld();
            world.With(Enumerable.Range(0, deals).Select(d => new Deal($"DL-{d + 10}", "Deal") { Account = "AC-1", Type = (DealType)(d % 3), Amount = 1 << d, Currency = "EUR" }));
            world.With(Enumerable.Range(0, requests).Select(r => new Request($"REQ-{r + 1}", "Something") { Status = RequestStatus.New }));
            world.With(wants.Select((w, i) => new Demand($"DM-{i + 1}", $"REQ-{(w.Item1 % requests) + 1}") { Account = "AC-1", Deal = $"DL-{(w.Item2 % deals) + 10}" }));
            // Some are merged into the first.
            world.With(wants.Where(w => w.Item3 > 0 && w.Item3 < requests).Select(w => world.State.Requests[$"REQ-{w.Item3 + 1}"]! with { Status = RequestStatus.SameAs, SameAs = "REQ-1" }).DistinctBy(r => r.Key));

            var all = world.State.Requests.Select(r => r.Key).Concat(["REQ-1", "REQ-1"]).ToArray();
            var hang = wants.Select(w => w.Item2 % deals).Distinct().Sum(d => 1 << d);
            var today = new DateOnly(2026, 11, 23);
            var money = RequestMoney.Of(world.State, all, RequestWorld.Nadia with { Scope = null }, today)!;
            (money.NewBusiness.Known + money.Expansion.Known + money.Renewal.Known).ShouldBe(hang);
            foreach (var request in world.State.Requests)
                RequestMoney.Frozen(world.State, request, today).Known.ShouldBe(
                    world.State.DemandsFor(request.Key).Select(d => d.Deal).Distinct().Sum(d => world.State.Deals[d!]!.Amount!.Value));
        });
}
