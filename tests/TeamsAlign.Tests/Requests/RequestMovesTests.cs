using Shouldly;
using TeamsAlign.Requests;
using TeamsAlign.Workspaces;
using Xunit;

namespace TeamsAlign.Tests.Requests;

public sealed class RequestMovesTests
{
    /// <summary>The life cycle once more, written by hand: every pair of status and move that is not here must be refused.</summary>
    private static readonly Dictionary<(RequestStatus, RequestMove), RequestStatus> Allowed = new()
    {
        [(RequestStatus.New, RequestMove.TakeIntoTriage)] = RequestStatus.InTriage,
        [(RequestStatus.New, RequestMove.Approve)] = RequestStatus.Approved,
        [(RequestStatus.New, RequestMove.NotNow)] = RequestStatus.NotNow,
        [(RequestStatus.New, RequestMove.Decline)] = RequestStatus.Declined,
        [(RequestStatus.New, RequestMove.AlreadyThere)] = RequestStatus.AlreadyThere,
        [(RequestStatus.New, RequestMove.SameAs)] = RequestStatus.SameAs,
        [(RequestStatus.New, RequestMove.NotForUs)] = RequestStatus.NotForUs,
        [(RequestStatus.InTriage, RequestMove.Approve)] = RequestStatus.Approved,
        [(RequestStatus.InTriage, RequestMove.NotNow)] = RequestStatus.NotNow,
        [(RequestStatus.InTriage, RequestMove.Decline)] = RequestStatus.Declined,
        [(RequestStatus.InTriage, RequestMove.AlreadyThere)] = RequestStatus.AlreadyThere,
        [(RequestStatus.InTriage, RequestMove.SameAs)] = RequestStatus.SameAs,
        [(RequestStatus.InTriage, RequestMove.NotForUs)] = RequestStatus.NotForUs,
        [(RequestStatus.Approved, RequestMove.Decline)] = RequestStatus.Declined,
        [(RequestStatus.NotNow, RequestMove.Reopen)] = RequestStatus.InTriage,
        [(RequestStatus.Declined, RequestMove.Reopen)] = RequestStatus.InTriage,
        [(RequestStatus.SameAs, RequestMove.Reopen)] = RequestStatus.InTriage,
    };

    public static TheoryData<string, string> EveryPair()
    {
        var pairs = new TheoryData<string, string>();
        foreach (var status in Enum.GetNames<RequestStatus>())
            foreach (var move in Enum.GetNames<RequestMove>())
                pairs.Add(status, move);
        return pairs;
    }

    [Theory]
    [MemberData(nameof(EveryPair))]
    public void Every_status_either_allows_a_move_or_says_what_is_possible_instead(string statusName, string moveName)
    {
        var (status, move) = (Enum.Parse<RequestStatus>(statusName), Enum.Parse<RequestMove>(moveName));
        var world = new RequestWorld().Having(status).Having(RequestStatus.InTriage, "REQ-2", "Another");
        var command = CommandFor(move);

        if (Allowed.TryGetValue((status, move), out var target))
        {
            world.Do(command, RequestWorld.Priya);
            world.State.Requests["REQ-1"]!.Status.ShouldBe(target);
        }
        else
        {
            var refusal = world.Refuse(command, RequestWorld.Priya);
            refusal.Kind.ShouldBe(RefusalKind.WrongState);
            refusal.Sentence.ShouldContain("REQ-1");
            refusal.Sentence.ShouldEndWith(".");
        }
    }

    [Fact]
    public void Answering_a_new_request_triages_it_in_the_same_step_and_the_history_says_so()
    {
        var world = new RequestWorld().Having(RequestStatus.New);
        var decision = world.Do(new AnswerRequest("REQ-1", RequestMove.Approve), RequestWorld.Priya);
        decision.Summary.ShouldBe("Priya Raman took REQ-1 into triage and approved REQ-1");
    }

    private static Command CommandFor(RequestMove move) => move switch
    {
        RequestMove.TakeIntoTriage => new TakeIntoTriage("REQ-1"),
        RequestMove.Reopen => new ReopenRequest("REQ-1", "A second customer asked."),
        _ => new AnswerRequest("REQ-1", move)
        {
            Reason = "Because.",
            Until = new DateOnly(2027, 3, 1),
            SameAs = "REQ-2",
        },
    };
}
