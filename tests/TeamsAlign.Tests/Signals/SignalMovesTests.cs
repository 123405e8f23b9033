using Shouldly;
using TeamsAlign.Signals;
using TeamsAlign.Tests.Requests;
using TeamsAlign.Workspaces;
using Xunit;

namespace TeamsAlign.Tests.Signals;

public sealed class SignalMovesTests
{
    /// <summary>The life cycle once more, written by hand: every pair of status and move that is not here must be refused.</summary>
    private static readonly Dictionary<(SignalStatus, SignalMove), SignalStatus> Allowed = new()
    {
        [(SignalStatus.Unread, SignalMove.MakeRequest)] = SignalStatus.BecameRequest,
        [(SignalStatus.Unread, SignalMove.AddDemand)] = SignalStatus.BecameDemand,
        [(SignalStatus.Unread, SignalMove.SetAside)] = SignalStatus.SetAside,
        [(SignalStatus.SetAside, SignalMove.TakeBack)] = SignalStatus.Unread,
    };

    public static TheoryData<string, string> EveryPair()
    {
        var pairs = new TheoryData<string, string>();
        foreach (var status in Enum.GetNames<SignalStatus>())
            foreach (var move in Enum.GetNames<SignalMove>())
                pairs.Add(status, move);
        return pairs;
    }

    [Theory]
    [MemberData(nameof(EveryPair))]
    public void Every_status_either_allows_a_move_or_says_what_is_possible_instead(string statusName, string moveName)
    {
        var (status, move) = (Enum.Parse<SignalStatus>(statusName), Enum.Parse<SignalMove>(moveName));
        var world = SignalWorld.Having(status);
        world.State.Signals["SG-1"]!.Status.ShouldBe(status);
        if (Allowed.TryGetValue((status, move), out var target))
        {
            world.Do(CommandFor(move), RequestWorld.Priya);
            world.State.Signals["SG-1"]!.Status.ShouldBe(target);
        }
        else
        {
            var refusal = world.Refuse(CommandFor(move), RequestWorld.Priya);
            refusal.Kind.ShouldBe(RefusalKind.WrongState);
            refusal.Sentence.ShouldContain("SG-1");
            refusal.Sentence.ShouldEndWith(".");
        }
    }

    private static Command CommandFor(SignalMove move) => move switch
    {
        SignalMove.MakeRequest => new MakeRequestOfSignal("SG-1"),
        SignalMove.AddDemand => new AddSignalToRequest("SG-1", "REQ-1"),
        SignalMove.SetAside => new SetSignalAside("SG-1", "We know."),
        _ => new TakeSignalBack("SG-1"),
    };
}
