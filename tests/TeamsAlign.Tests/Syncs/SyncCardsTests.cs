using TeamsAlign.Syncs;
using TeamsAlign.Syncs.Cards;
using TeamsAlign.Tests.Roadmap;
using Xunit;

namespace TeamsAlign.Tests.Syncs;

public sealed class SyncCardsTests
{
    public static TheoryData<string> States => [.. Enum.GetNames<SyncState>()];

    [Theory]
    [MemberData(nameof(States))]
    public void The_agenda_counts_for_everybody_and_names_for_colleagues(string state)
    {
        var sync = SyncCommands.Meeting(Enum.Parse<SyncState>(state));
        AgendaCard.Shared(sync).ShouldBeGolden($"agenda-{state}-shared");
        AgendaCard.For(PlanWorld.Nadia, sync).ShouldBeGolden($"agenda-{state}-nadia");
        AgendaCard.For(PlanWorld.Sam, sync).ShouldBeGolden($"agenda-{state}-sam");
    }

    [Fact]
    public void The_summary_names_keys_for_everybody_and_what_came_out_for_colleagues()
    {
        var sync = SyncCommands.Meeting(SyncState.Closed);
        sync = sync with { Items = [sync.Items[0] with { Outcome = AgendaOutcome.Decided, OutcomeText = "Approved" }, sync.Items[1] with { Outcome = AgendaOutcome.Noted }] };
        SummaryCard.Shared(sync).ShouldBeGolden("summary-shared");
        SummaryCard.For(sync).ShouldBeGolden("summary-colleague");
        SummaryCard.Shared(sync with { Items = [], Actions = [] }).ShouldBeGolden("summary-empty-shared");
    }
}
