using Shouldly;
using TeamsAlign.Roadmap;
using TeamsAlign.Workspaces;
using Xunit;

namespace TeamsAlign.Tests.Roadmap;

public sealed class PlanMovesTests
{
    private static readonly string[] Possible =
    [
        "Proposed>Planned", "Proposed>Dropped",
        "Planned>InProgress", "Planned>AtRisk", "Planned>Dropped",
        "InProgress>AtRisk", "InProgress>Shipped", "InProgress>Dropped",
        "AtRisk>Planned", "AtRisk>InProgress", "AtRisk>Shipped", "AtRisk>Dropped",
    ];

    public static TheoryData<string, string> EveryPair()
    {
        TheoryData<string, string> pairs = [];
        foreach (var from in Enum.GetNames<PlanStatus>())
            foreach (var to in Enum.GetNames<PlanStatus>())
                pairs.Add(from, to);
        return pairs;
    }

    [Theory]
    [MemberData(nameof(EveryPair))]
    public void Every_status_and_move_is_possible_or_refused_with_what_is_possible_instead(string from, string to)
    {
        var (was, wanted) = (Enum.Parse<PlanStatus>(from), Enum.Parse<PlanStatus>(to));
        var world = new PlanWorld().WithItem(was);
        var refusal = world.Try(new DraftMove("RM-1") { Status = wanted }, PlanWorld.Priya);
        PlanMoves.IsPossible(was, wanted).ShouldBe(Possible.Contains($"{from}>{to}"));
        if (PlanMoves.IsPossible(was, wanted) || (was == wanted && !PlanMoves.IsEnded(was)))
        {
            refusal.ShouldBeNull();
            return;
        }

        refusal.ShouldNotBeNull().Kind.ShouldBe(RefusalKind.WrongState);
        refusal.Sentence.ShouldStartWith("RM-1 ");
        foreach (var possible in PlanMoves.From(was))
            refusal.Sentence.ShouldContain(PlanWords.Lower(possible));
    }

    [Fact]
    public void A_window_has_two_ends_in_order()
    {
        var world = new PlanWorld().WithItem(PlanStatus.Planned);
        world.Refuse(new DraftMove("RM-1") { Earliest = new(2027, 2, 1) }, PlanWorld.Priya).Field.ShouldBe("latest");
        world.Refuse(new DraftMove("RM-1") { Latest = new(2027, 2, 1) }, PlanWorld.Priya).Field.ShouldBe("earliest");
        world.Refuse(new DraftMove("RM-1") { Earliest = new(2027, 2, 2), Latest = new(2027, 2, 1) }, PlanWorld.Priya).Field.ShouldBe("latest");
        world.Try(new DraftMove("RM-1") { Earliest = new(2027, 2, 1), Latest = new(2027, 2, 1) }, PlanWorld.Priya).ShouldBeNull();
    }
}
