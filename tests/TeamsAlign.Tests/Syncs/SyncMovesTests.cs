using Shouldly;
using TeamsAlign.Requests;
using TeamsAlign.Syncs;
using TeamsAlign.Tests.Roadmap;
using TeamsAlign.Workspaces;
using Xunit;

namespace TeamsAlign.Tests.Syncs;

public sealed class SyncMovesTests
{
    private static readonly string[] Possible =
    [
        "Queued>Discussing", "Queued>Decided", "Queued>Noted", "Queued>CarriedOver", "Discussing>Decided", "Discussing>Noted", "Discussing>CarriedOver",
        "Noted>Discussing", "CarriedOver>Discussing",
    ];

    public static TheoryData<string, string> EveryOutcome()
    {
        TheoryData<string, string> pairs = [];
        foreach (var from in Enum.GetNames<AgendaOutcome>())
            foreach (var to in Enum.GetNames<AgendaOutcome>())
                pairs.Add(from, to);
        return pairs;
    }

    public static TheoryData<string, string> EveryState()
    {
        TheoryData<string, string> pairs = [];
        foreach (var from in Enum.GetNames<SyncState>())
            foreach (var to in Enum.GetNames<SyncState>())
                pairs.Add(from, to);
        return pairs;
    }

    [Theory]
    [MemberData(nameof(EveryOutcome))]
    public void Every_outcome_of_a_point_is_possible_or_refused_with_a_sentence(string from, string to)
    {
        var item = new AgendaItem("RM-1", AgendaGroup.Changed, "RM-1", "Dark mode", Enum.Parse<AgendaOutcome>(from));
        var world = new PlanWorld().With(new Sync("SY-1", "Weekly") { Chat = "c", State = SyncState.Running, Items = [item] });
        var refusal = world.Try(new SetAgendaOutcome("SY-1", "rm-1", Enum.Parse<AgendaOutcome>(to)) { Note = "Agreed." }, PlanWorld.Nadia);
        (refusal is null).ShouldBe(Possible.Contains($"{from}>{to}"));
        refusal?.Sentence.ShouldStartWith("RM-1 ");
    }

    [Theory]
    [MemberData(nameof(EveryState))]
    public void A_meeting_goes_from_draft_to_running_to_closed_and_no_other_way(string from, string to) =>
        SyncMoves.IsPossible(Enum.Parse<SyncState>(from), Enum.Parse<SyncState>(to))
            .ShouldBe($"{from}>{to}" is "Draft>Running" or "Running>Closed");

    public static TheoryData<string, string, string> EveryCommandInEveryState()
    {
        TheoryData<string, string, string> all = [];
        foreach (var state in Enum.GetNames<SyncState>())
            foreach (var command in SyncCommands.All.Keys)
                foreach (var person in PlanWorld.Everyone)
                    all.Add(state, command, person.Id.Value);
        return all;
    }

    [Theory]
    [MemberData(nameof(EveryCommandInEveryState))]
    public void Commands_work_in_a_running_meeting_for_product_and_sales_managers_only(string state, string command, string who)
    {
        var person = PlanWorld.Everyone.Single(p => p.Id.Value == who);
        var world = new PlanWorld().WithRequest(RequestStatus.New).With(SyncCommands.Meeting(Enum.Parse<SyncState>(state)));
        var refusal = world.Try(SyncCommands.All[command], person);
        if (!SyncRights.MayRun(person))
            refusal.ShouldNotBeNull().Kind.ShouldBe(RefusalKind.NotAllowed);
        else if (command == "StartSync")
            (refusal?.Code == StartSync.RunningCode).ShouldBe(state == "Running");
        else if (command == "SetAction")
            refusal.ShouldBeNull();
        else
            (refusal is null).ShouldBe(state == "Running");
    }
}
