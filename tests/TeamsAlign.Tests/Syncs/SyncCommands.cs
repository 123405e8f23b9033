using TeamsAlign.Syncs;
using TeamsAlign.Tests.Roadmap;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Tests.Syncs;

/// <summary>One of each command that a meeting knows, and a meeting to try them on.</summary>
internal static class SyncCommands
{
    public static readonly IReadOnlyDictionary<string, Command> All = new Dictionary<string, Command>
    {
        ["StartSync"] = new StartSync("chat"),
        ["SetAgendaOutcome"] = new SetAgendaOutcome("SY-1", "REQ-1", AgendaOutcome.Discussing),
        ["AddAction"] = new AddAction("SY-1", "Ask legal") { Who = PlanWorld.Sam.Id },
        ["SetAction"] = new SetAction("SY-1", 1, Done: true),
        ["CloseSync"] = new CloseSync("SY-1"),
    };

    public static Sync Meeting(SyncState state) => new("SY-1", "Weekly")
    {
        Chat = "chat",
        State = state,
        StartedAt = PlanWorld.Now,
        ClosedAt = state == SyncState.Closed ? PlanWorld.Now : null,
        ClosedByName = state == SyncState.Closed ? "Priya Raman" : null,
        Items =
        [
            new AgendaItem("REQ-1", AgendaGroup.Decide, "REQ-1", "Dark mode for the app") { Detail = "answer due 28 November 2026" },
            new AgendaItem("RM-1", AgendaGroup.Changed, "RM-1", "Dark mode") { Detail = "Next → Now" },
        ],
        Actions = [new SyncAction(1, "Ask legal", PlanWorld.Tomas.Id, "Tomas Berg", new DateOnly(2026, 12, 1))],
    };
}
