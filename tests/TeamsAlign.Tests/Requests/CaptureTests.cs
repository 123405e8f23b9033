using Shouldly;
using TeamsAlign.Customers;
using TeamsAlign.Requests;
using TeamsAlign.Workspaces;
using Xunit;

namespace TeamsAlign.Tests.Requests;

public sealed class CaptureTests
{
    [Fact]
    public void A_capture_is_a_request_with_its_first_demand_and_an_answer_due()
    {
        var world = new RequestWorld();
        world.Do(new CaptureRequest("Dark mode would help. The night shift suffers.") { Account = "AC-1", Deal = "DL-1" }, RequestWorld.Sam);

        var request = world.State.Requests["REQ-1"]!;
        request.Title.ShouldBe("Dark mode would help");
        request.AnswerDue.ShouldBe(new DateOnly(2026, 11, 30));
        world.State.DemandsFor("REQ-1").ShouldHaveSingleItem().Deal.ShouldBe("DL-1");
    }

    [Fact]
    public void A_customer_nobody_knew_becomes_an_account_and_a_known_name_does_not_make_a_second()
    {
        var world = new RequestWorld();
        world.Do(new CaptureRequest("Dark mode") { AccountName = "  Northwind\tTraders " }, RequestWorld.Sam);
        world.Do(new CaptureRequest("Light mode") { AccountName = "CONTOSO" }, RequestWorld.Sam);
        world.State.Accounts.Select(a => a.Name).Order().ShouldBe(["Contoso", "Fabrikam", "Northwind Traders"]);
    }

    public static TheoryData<string?, string?, string?, string> Wrong => new()
    {
        { " \t ", "AC-1", null, "need" },
        { new string('x', 4001), "AC-1", null, "need" },
        { "Dark mode", null, null, "account" },
        { "Dark mode", "AC-99", null, "account" },
        { "Dark mode", "AC-1", "DL-99", "deal" },
        { "Dark mode", "AC-1", "DL-2", "deal" },
        { "Dark mode", "AC-1", "DL-3", "deal" },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public void What_is_missing_or_wrong_is_said_about_its_field(string? need, string? account, string? deal, string field)
    {
        var refusal = new RequestWorld().Refuse(new CaptureRequest(need) { Account = account, Deal = deal }, RequestWorld.Sam);
        (refusal.Kind, refusal.Field).ShouldBe((RefusalKind.Invalid, field));
    }

    [Fact]
    public void All_that_is_wrong_is_known_at_once() =>
        CaptureCheck.Of(new CaptureRequest("") { Title = new string('x', 256) }, new RequestWorld().State).Select(r => r.Field)
            .ShouldBe(["need", "title", "account"]);

    [Theory]
    [InlineData("**bold** <script>alert(1)</script> =1+1")]
    [InlineData("👩‍👩‍👧‍👦 שלום עולם")]
    [InlineData("half a character \ud83d")]
    public void Any_text_is_taken_as_text(string need)
    {
        var world = new RequestWorld();
        world.Do(new CaptureRequest(need) { Account = "AC-1" }, RequestWorld.Sam);
        world.State.Requests["REQ-1"]!.Title.Length.ShouldBeInRange(1, RequestLimits.Title);
    }

    [Fact]
    public void A_long_first_sentence_is_cut_at_a_word()
    {
        var title = TypedText.FirstSentence(string.Join(' ', Enumerable.Repeat("word", 100)), 120);
        title.Length.ShouldBeLessThanOrEqualTo(120);
        title.ShouldEndWith("word…");
    }

    [Fact]
    public void Mine_too_is_added_once_per_customer_and_goes_to_the_request_that_is_decided()
    {
        var world = new RequestWorld().Having(RequestStatus.InTriage, "REQ-90", "Night colours").Having(RequestStatus.SameAs);
        world.Do(new AddDemand("REQ-1") { Account = "AC-2", Deal = "DL-3" }, RequestWorld.Nadia);
        world.State.Demands["DM-91"]!.Request.ShouldBe("REQ-90");
        world.Refuse(new AddDemand("REQ-90") { Account = "AC-2" }, RequestWorld.Sam).Sentence.ShouldContain("already");
    }

    [Fact]
    public void A_deal_names_at_most_two_blockers()
    {
        var world = new RequestWorld().Having(RequestStatus.New, "REQ-1").Having(RequestStatus.New, "REQ-2").Having(RequestStatus.New, "REQ-3");
        world.Do(new ConfirmDemand("DM-1") { Weight = DemandWeight.Blocker }, RequestWorld.Nadia);
        world.Do(new ConfirmDemand("DM-2") { Weight = DemandWeight.Blocker }, RequestWorld.Nadia);
        world.Refuse(new ConfirmDemand("DM-3") { Weight = DemandWeight.Blocker }, RequestWorld.Nadia)
            .Sentence.ShouldBe("At most two requests can block one deal, and REQ-1 and REQ-2 do already.");
    }

    [Theory]
    [InlineData("2026-11-23", 5, "2026-11-30")]
    [InlineData("2026-11-27", 1, "2026-11-30")]
    [InlineData("2026-11-28", 1, "2026-11-30")]
    public void An_answer_is_due_after_working_days(string from, int days, string due) =>
        WorkCalendar.Usual.AfterDays(DateOnly.Parse(from, null), days).ShouldBe(DateOnly.Parse(due, null));

    [Fact]
    public void An_unscored_request_is_unscored_and_not_zero()
    {
        var world = new RequestWorld().Having(RequestStatus.New);
        var today = world.State.Today(RequestWorld.Now);
        ProductValue.For(world.State.Requests["REQ-1"]!, world.State, today).Text.ShouldBe("Unscored");

        world.Do(new ScoreRequest("REQ-1") { Impact = 2, Confidence = 0.8m, Effort = 0.5m }, RequestWorld.Priya);
        var value = ProductValue.For(world.State.Requests["REQ-1"]!, world.State, today);
        value.Text.ShouldBe("Product value 3.2");
        value.Why.ShouldBe("Reach 1 (accounts asking) × impact 2 × confidence 80% ÷ effort 0.5 person-months (effort by Priya Raman, 23 November 2026).");
        ProductValue.For(world.State.Requests["REQ-1"]!, world.State, today.AddMonths(7)).Stale.ShouldBeTrue();
    }
}
