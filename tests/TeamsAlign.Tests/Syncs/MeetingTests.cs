using CsCheck;
using Shouldly;
using TeamsAlign.Approvals;
using TeamsAlign.Customers;
using TeamsAlign.People;
using TeamsAlign.Requests;
using TeamsAlign.Roadmap;
using TeamsAlign.Syncs;
using TeamsAlign.Syncs.Api;
using TeamsAlign.Tests.Roadmap;
using TeamsAlign.Workspaces;
using Xunit;

namespace TeamsAlign.Tests.Syncs;

public sealed class MeetingTests
{
    private static PlanWorld World() => new PlanWorld().WithRequest(RequestStatus.New).WithRequest(RequestStatus.InTriage, "REQ-2")
        .With(new PlanItem("RM-1", "Dark mode") { ChangedAt = PlanWorld.Now.AddDays(-1), LastChange = "Next → Now" })
        .With(new PlanItem("RM-2", "Old news") { ChangedAt = PlanWorld.Now.AddDays(-30) });

    [Fact]
    public void The_agenda_is_what_waits_and_what_changed_since_the_last_meeting() =>
        BuildAgenda.For(World().State, "chat", PlanWorld.Now).Select(i => $"{i.Group} {i.Link} {i.Detail}").ShouldBe(
        [
            "Decide REQ-1 answer due 28 November 2026 · 1 customer · 1 open deal",
            "Decide REQ-2 answer due 28 November 2026 · 1 customer · 1 open deal",
            "Changed RM-1 Next → Now",
        ]);

    [Fact]
    public void An_overdue_answer_comes_first_then_commit_deals()
    {
        var world = World();
        world.With(world.State.Deals["DL-1"]! with { Key = "DL-2", Forecast = ForecastCategory.Commit }, new Demand("DM-9", "REQ-2") { Deal = "DL-2", Account = "AC-1" });
        BuildAgenda.For(world.State, "chat", PlanWorld.Now)[0].Link.ShouldBe("REQ-2");
        world.With(world.State.Requests["REQ-1"]! with { AnswerDue = PlanWorld.Today.AddDays(-1) });
        BuildAgenda.For(world.State, "chat", PlanWorld.Now)[0].Detail.ShouldNotBeNull().ShouldStartWith("answer was due 22 November 2026");
    }

    [Fact]
    public void Answering_in_the_meeting_is_the_same_answer_and_decides_the_point_in_one_commit()
    {
        var world = World();
        world.Do(new StartSync("chat"), PlanWorld.Nadia);
        var answer = new AnswerRequest("REQ-1", RequestMove.Approve) { RowVersion = world.State.RowVersion("REQ-1") };
        world.Refuse(new AnswerInSync("SY-1", answer), PlanWorld.Nadia).Kind.ShouldBe(RefusalKind.NotAllowed);

        var done = world.Do(new AnswerInSync("SY-1", answer), PlanWorld.Tomas);
        done.Puts.Select(p => p.Key).ShouldContain("SY-1");
        world.State.Requests["REQ-1"]!.Status.ShouldBe(RequestStatus.Approved);
        var item = world.State.Syncs["SY-1"]!.Item("REQ-1")!;
        (item.Outcome, item.OutcomeText).ShouldBe((AgendaOutcome.Decided, "Approved"));
        world.Refuse(new AnswerInSync("SY-1", answer), PlanWorld.Priya).Kind.ShouldBe(RefusalKind.Conflict);
    }

    [Fact]
    public void Where_a_policy_asks_for_more_the_meeting_puts_the_request_to_them()
    {
        var world = World();
        world.With(new ApprovalPolicy("PO-1", "Big things")
        {
            Steps =
            [
                new PolicyStep("Product") { Approvers = [Approver.Of(Roles.ProductManager)] },
                new PolicyStep("Sales") { Approvers = [Approver.Of(PlanWorld.Nadia.Id, PlanWorld.Nadia.Name)] },
            ],
        });
        world.Do(new StartSync("chat"), PlanWorld.Nadia);
        foreach (var key in (string[])["REQ-1", "REQ-2"])
        {
            world.Do(new AnswerInSync("SY-1", new AnswerRequest(key, RequestMove.Approve)), PlanWorld.Priya);
            world.State.Syncs["SY-1"]!.Item(key)!.OutcomeText.ShouldBe($"Put to AP-{key[4..]}. It waits for Nadia Haddad.");
            world.State.Requests[key]!.Status.ShouldBe(RequestStatus.InTriage);
        }

        BuildAgenda.For(world.State, "other chat", PlanWorld.Now).ShouldNotContain(i => i.Group == AgendaGroup.Decide);
    }

    [Fact]
    public void A_request_answered_on_its_card_is_decided_in_the_meeting_too()
    {
        var world = World();
        world.Do(new StartSync("chat"), PlanWorld.Nadia);
        world.Refuse(new SetAgendaOutcome("SY-1", "REQ-1", AgendaOutcome.Decided), PlanWorld.Priya).Sentence.ShouldBe("REQ-1 is decided by answering it. Choose an answer.");
        world.Do(new AnswerRequest("REQ-1", RequestMove.Approve), PlanWorld.Priya);
        AgendaNow.Of(world.State, world.State.Syncs["SY-1"]!).Item("REQ-1")!.OutcomeText.ShouldBe("Approved");
        world.Do(new CloseSync("SY-1"), PlanWorld.Nadia);
        world.State.Syncs["SY-1"]!.Item("REQ-1")!.Outcome.ShouldBe(AgendaOutcome.Decided);
    }

    [Fact]
    public void Closing_tells_the_chat_and_what_was_not_decided_comes_first_next_time()
    {
        var world = World();
        world.Do(new StartSync("chat"), PlanWorld.Nadia);
        world.Do(new AnswerInSync("SY-1", new AnswerRequest("REQ-1", RequestMove.Approve)), PlanWorld.Priya);
        world.Do(new AddAction("SY-1", "Ask legal") { Who = PlanWorld.Sam.Id }, PlanWorld.Nadia);
        var shownBefore = AgendaViews.Of(world.State, PlanWorld.Nadia, world.State.Syncs["SY-1"]!, PlanWorld.Now).Summary;
        var closed = world.Do(new CloseSync("SY-1"), PlanWorld.Nadia);
        world.State.Syncs["SY-1"]!.Summary.ShouldBe(shownBefore);
        closed.Events.ShouldHaveSingleItem().ShouldBe(new SyncClosed("SY-1", "chat", PlanWorld.Nadia.Id));
        world.State.Syncs["SY-1"]!.Summary.ShouldBe("1 decision:\n- REQ-1 Dark mode for the app: approved\nCarried over: REQ-2.\n1 action, 0 done.");

        world.WithRequest(RequestStatus.New, "REQ-3").With(world.State.Requests["REQ-2"]! with { AnswerDue = PlanWorld.Today.AddDays(30) });
        var next = BuildAgenda.For(world.State, "chat", PlanWorld.Now.AddDays(7));
        (next[0].Link, next[0].CarriedOver, next[1].Link).ShouldBe(("REQ-2", true, "REQ-3"));
        next.ShouldNotContain(i => i.Link == "RM-1");
        world.Do(new SetAction("SY-1", 1, Done: true), PlanWorld.Sam);
    }

    [Theory]
    [InlineData("Contoso wants dark mode")]
    [InlineData("Dark mode for €120k")]
    [InlineData("Dark mode, 40k seats")]
    public void The_summary_names_neither_customers_nor_money(string title)
    {
        var world = World();
        world.With(world.State.Requests["REQ-1"]! with { Title = title });
        world.Do(new StartSync("chat"), PlanWorld.Nadia);
        world.Do(new AnswerInSync("SY-1", new AnswerRequest("REQ-1", RequestMove.Approve)), PlanWorld.Priya);
        world.Do(new CloseSync("SY-1"), PlanWorld.Nadia);
        world.State.Syncs["SY-1"]!.Summary!.ShouldStartWith("1 decision:\n- REQ-1: approved\n");
    }

    [Fact]
    public void An_agenda_in_any_script_fits_into_its_row()
    {
        var world = new PlanWorld();
        for (var i = 1; i <= 60; i++)
            world.WithRequest(RequestStatus.New, $"REQ-{i}").With(world.State.Requests[$"REQ-{i}"]! with { Title = new string('漢', 255) });
        world.Do(new StartSync("chat"), PlanWorld.Nadia);
        world.State.Syncs["SY-1"]!.Items.Count.ShouldBeGreaterThan(5);
        for (var i = 0; i < 50 && world.Try(new AddAction("SY-1", new string('字', 500)), PlanWorld.Nadia) is null; i++)
            world.Do(new AddAction("SY-1", new string('字', 500)), PlanWorld.Nadia);
        world.Refuse(new AddAction("SY-1", new string('字', 500)), PlanWorld.Nadia).Code.ShouldBe("sync.full");
        world.Do(new CloseSync("SY-1"), PlanWorld.Nadia);
    }

    [Fact]
    public void A_meeting_with_any_text_comes_back_as_it_was() =>
        Gen.String.Select(TypedText.Line).Sample(text =>
        {
            var sync = SyncCommands.Meeting(SyncState.Closed) with
            {
                Items = [new AgendaItem("REQ-1", AgendaGroup.Promised, "REQ-1", text ?? "", AgendaOutcome.CarriedOver) { Detail = text, Note = text, OutcomeText = text, CarriedOver = true }],
                Actions = [new SyncAction(2, text ?? "x", new PersonId("sam"), text, null, Done: true), new SyncAction(3, "y", PersonId.None, null, new DateOnly(2026, 12, 1))],
                Summary = text,
            };
            var back = (Sync)SyncList.Kind.Read(SyncList.Kind.Write(sync));
            back.Items.ShouldBe(sync.Items);
            back.Actions.ShouldBe(sync.Actions);
            (back with { Items = sync.Items, Actions = sync.Actions }).ShouldBe(sync);
        }, iter: 300);
}
