using Shouldly;
using TeamsAlign.Approvals;
using TeamsAlign.Bots.Cards;
using TeamsAlign.Customers;
using TeamsAlign.People;
using TeamsAlign.Requests;
using TeamsAlign.Requests.Cards;
using TeamsAlign.Workspaces;
using Xunit;
using Request = TeamsAlign.Requests.Request;

namespace TeamsAlign.Tests.Requests;

public sealed class RequestCardsTests
{
    private static readonly DateOnly Today = new(2026, 11, 23);

    public static TheoryData<string, string> EveryStatusAndPerson()
    {
        var all = new TheoryData<string, string>();
        foreach (var status in Enum.GetNames<RequestStatus>())
            foreach (var person in new[] { "priya", "nadia", "sam" })
                all.Add(status, person);
        return all;
    }

    [Theory]
    [MemberData(nameof(EveryStatusAndPerson))]
    public void A_request_looks_as_reviewed_for_each_status_and_role(string statusName, string personId)
    {
        var status = Enum.Parse<RequestStatus>(statusName);
        var viewer = RequestWorld.Everyone.First(p => p.Id.Value == personId);
        var state = new RequestWorld().Having(status).State;
        RequestCard.For(state.Requests["REQ-1"]!, viewer, state, Today, []).ShouldBeGolden($"request-{statusName.ToLowerInvariant()}-{personId}");
    }

    [Theory]
    [InlineData("Doors that close by themselves.", 1)]
    [InlineData("Doors that close by themselves. At night they stand open.", 2)]
    public void A_need_of_one_sentence_is_not_said_twice(string problem, int times)
    {
        var state = new RequestWorld().Having(RequestStatus.New).State;
        var request = state.Requests["REQ-1"]! with { Title = "Doors that close by themselves", Problem = problem };
        var card = RequestCard.For(request, RequestWorld.Priya, state, Today, []).ToJsonElement().GetRawText();
        (card.Split(request.Title).Length - 1).ShouldBe(times);
    }

    [Theory]
    [InlineData("New")]
    [InlineData("Declined")]
    public void The_base_form_of_a_request_looks_as_reviewed(string statusName)
    {
        var state = new RequestWorld().Having(Enum.Parse<RequestStatus>(statusName)).State;
        RequestCard.Base(state.Requests["REQ-1"]!, state).ShouldBeGolden($"request-base-{statusName.ToLowerInvariant()}");
    }

    [Fact]
    public void The_base_form_names_no_customer_no_person_no_money_and_no_reason()
    {
        var world = new RequestWorld().Having(RequestStatus.Declined, title: "Dark mode for CONTOSO's night shift");
        world.With(world.State.Requests["REQ-1"]! with { Reason = "Too dear" });
        var json = RequestCard.Base(world.State.Requests["REQ-1"]!, world.State).ToJsonElement().GetRawText();
        foreach (var secret in new[] { "contoso", "sam", "tomas", "€", "too dear", "declined", "night shift" })
            json.ShouldNotContain(secret, Case.Insensitive);
    }

    [Fact]
    public void A_seller_sees_no_amount_of_somebody_elses_deal()
    {
        var state = new RequestWorld().Having(RequestStatus.New).State;
        var mark = RequestCard.For(state.Requests["REQ-1"]!, RequestWorld.Mark, state, Today, []).ToJsonElement().GetRawText();
        mark.ShouldNotContain("120k");
        RequestCard.For(state.Requests["REQ-1"]!, RequestWorld.Sam, state, Today, []).ToJsonElement().GetRawText().ShouldContain("120k");
    }

    [Fact]
    public void The_queue_looks_as_reviewed()
    {
        var state = ThreeWaiting().State;
        var queue = DecisionQueue.For(state, RequestWorld.Priya, Today);
        QueueCard.For(queue, null, RequestWorld.Priya, state, Today, _ => [state.Requests["REQ-2"]!], NoApproval).ShouldBeGolden("queue-first-priya");
        QueueCard.For(queue, queue[2].Key, RequestWorld.Priya, state, Today, _ => [], NoApproval, done: "You approved REQ-1.").ShouldBeGolden("queue-done-priya");
        QueueCard.For(queue, null, RequestWorld.Sam, state, Today, _ => [], NoApproval).ShouldBeGolden("queue-sam");
        QueueCard.For([], null, RequestWorld.Priya, state, Today, _ => [], NoApproval).ShouldBeGolden("queue-empty-priya");
        QueueCard.Base(3).ShouldBeGolden("queue-base");
    }

    [Theory]
    [InlineData("NotNow", "until")]
    [InlineData("Decline", "reason")]
    [InlineData("AlreadyThere", null)]
    [InlineData("SameAs", "sameAs")]
    public void An_answer_that_was_not_taken_stands_open_with_what_was_typed_and_the_field_marked(string moveName, string? field)
    {
        var state = ThreeWaiting().State;
        var queue = DecisionQueue.For(state, RequestWorld.Priya, Today);
        var draft = new AnswerDraft(queue[0].Key, Enum.Parse<RequestMove>(moveName), "This is not right.", field) { Reason = "Typed with care", SameAs = "REQ-99", Until = Today };

        var card = QueueCard.For(queue, null, RequestWorld.Priya, state, Today, _ => [state.Requests["REQ-2"]!], NoApproval, draft: draft);

        CardRules.Problems(card).ShouldBeEmpty();
        card.ShouldBeGolden($"queue-draft-{moveName.ToLowerInvariant()}-priya");
    }

    [Fact]
    public void An_answer_for_another_request_than_the_one_shown_is_only_shown_as_text()
    {
        var state = ThreeWaiting().State;
        var queue = DecisionQueue.For(state, RequestWorld.Priya, Today);
        var draft = new AnswerDraft(queue[1].Key, RequestMove.Decline, "Somebody was faster.") { Reason = "Typed with care" };

        var json = QueueCard.For(queue, queue[0].Key, RequestWorld.Priya, state, Today, _ => [], NoApproval, draft: draft).ToJsonElement().GetRawText();

        json.ShouldContain($"What you wrote for {queue[1].Key} was not sent:");
        json.ShouldNotContain("\"value\":\"Typed with care\"");
    }

    [Fact]
    public void The_queue_is_in_the_order_of_answer_due_then_commit_deals_then_pipeline()
    {
        var world = ThreeWaiting();
        DecisionQueue.Of(world.State).Select(r => r.Key).ShouldBe(["REQ-3", "REQ-1", "REQ-2"]);
    }

    [Fact]
    public void The_capture_form_looks_as_reviewed()
    {
        var state = new RequestWorld().Having(RequestStatus.New).State;
        Account[] recent = [.. state.Accounts.OrderBy(a => a.Key)];
        var deal = state.Deals["DL-1"]!;
        CaptureFormCard.Of(new CaptureForm(), [], [], [], []).ShouldBeGolden("form-empty");
        CaptureFormCard.Of(new CaptureForm { Need = "Dark mode", Account = "AC-1", Deal = "DL-1" }, recent, [deal], [state.Requests["REQ-1"]!], []).ShouldBeGolden("form-deals-similar");
        var missing = CaptureCheck.Of(new CaptureRequest(new string('x', 4001)), state);
        CaptureFormCard.Of(new CaptureForm { Need = "What was typed stays", AccountName = "Northwind" }, recent, [], [], missing).ShouldBeGolden("form-problems");
        CaptureFormCard.Of(new CaptureForm { Need = "Dark mode", SourceLink = "https://teams.example/message/1" }, recent, [], [], [], inDialog: true).ShouldBeGolden("form-dialog");
    }

    [Fact]
    public void What_comes_after_sending_looks_as_reviewed()
    {
        var state = new RequestWorld().Having(RequestStatus.New).State;
        var request = state.Requests["REQ-1"]!;
        AskedCard.Sent(request, state).ShouldBeGolden("asked-sent");
        AskedCard.Added(request with { Status = RequestStatus.Planned }, state).ShouldBeGolden("asked-added-planned");
        AnsweredCard.Of(request with { Status = RequestStatus.Declined, Reason = "Too few ask.", AnsweredByName = "Priya Raman", AnsweredAt = RequestWorld.Now }, state).ShouldBeGolden("answered-declined");
        AnsweredCard.Of(request with { Status = RequestStatus.NotNow, NotNowUntil = new DateOnly(2027, 3, 1), AnsweredByName = "Priya Raman", AnsweredAt = RequestWorld.Now }, state).ShouldBeGolden("answered-notnow");
        AnsweredCard.Of(request, state).ShouldBeGolden("answered-waits-again");
        RefusalCard.Of("Priya Raman and Tomas Berg decide for product.").ShouldBeGolden("refusal");
        FoundCard.For("dark", [request]).ShouldBeGolden("found");
        FoundCard.For("zzz", []).ShouldBeGolden("found-nothing");
        FoundCard.Base("dark", [request], state).ShouldBeGolden("found-base");
    }

    [Theory]
    [InlineData("<b>**[x](https://evil.example)** =1+1 `code`</b>")]
    [InlineData("👩‍👩‍👧‍👦🏳️‍🌈")]
    [InlineData("שלום עולם")]
    public void Long_and_odd_text_is_carried_and_never_too_large(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 10_000 / piece.Length));
        var world = new RequestWorld().Having(RequestStatus.New);
        world.With(world.State.Requests["REQ-1"]! with { Title = Text.Cut(text, 255), Problem = Text.Cut(text, 4000), Reason = Text.Cut(text, 1000) });
        var request = world.State.Requests["REQ-1"]!;
        foreach (var card in new[]
        {
            RequestCard.For(request, RequestWorld.Priya, world.State, Today, [request]),
            RequestCard.Base(request, world.State),
            QueueCard.For([new QueueEntry(request.Key, request, null)], null, RequestWorld.Priya, world.State, Today, _ => [request], NoApproval),
            CaptureFormCard.Of(new CaptureForm { Need = text }, [], [], [request], []),
            FoundCard.For(text, [request]),
            AnsweredCard.Of(request with { Status = RequestStatus.Declined }, world.State),
        })
            card.SizeInBytes().ShouldBeLessThan(28 * 1024);
    }

    private static IEnumerable<CardElement> NoApproval(Approval approval) => throw new InvalidOperationException("There is no approval here.");

    private static RequestWorld ThreeWaiting()
    {
        var world = new RequestWorld().Having(RequestStatus.New).Having(RequestStatus.InTriage, "REQ-2", "Night colours").Having(RequestStatus.New, "REQ-3", "Export to Excel");
        world.With(
            world.State.Requests["REQ-3"]! with { AnswerDue = Today.AddDays(-1) },
            world.State.Demands["DM-2"]! with { Account = "AC-2", Deal = "DL-3" });
        return world;
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_form_that_was_left_says_so_and_offers_to_start_over_and_says_why_a_customer_was_guessed(bool inDialog)
    {
        var state = new RequestWorld().State;
        var form = new CaptureForm { Need = "Dark mode", Account = "AC-1", Guess = "Contoso is named here.", Place = "captureRequest chat 1", BegunAt = RequestWorld.Now };
        CaptureFormCard.Of(form, [.. state.Accounts.OrderBy(a => a.Key)], [], [], [], inDialog, everyCustomer: false).ShouldBeGolden(inDialog ? "capture-begun-dialog" : "capture-begun");
    }
}
