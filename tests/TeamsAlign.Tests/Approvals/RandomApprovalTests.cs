using CsCheck;
using Shouldly;
using TeamsAlign.Approvals;
using TeamsAlign.People;
using TeamsAlign.Requests;
using TeamsAlign.Workspaces;
using Xunit;
using static TeamsAlign.Tests.Approvals.ApprovalWorld;

namespace TeamsAlign.Tests.Approvals;

/// <summary>Whatever the policy and whoever does what in which order: an approval ends, ends once, and its history says why.</summary>
public sealed class RandomApprovalTests
{
    private static readonly Person[] People = [Priya, Tomas, Nadia, Sam, Mark, Eva, Ada, Guest];

    private static readonly Gen<Approver> SomeApprover = Gen.OneOf(
        Gen.Int[1, 4].Select(Gen.Bool, (bit, inScope) => Approver.Of((Roles)(1 << bit), inScope)),
        Gen.Int[0, 6].Select(i => Approver.Of(People[i].Id, People[i].Name)));

    private static readonly Gen<PolicyStep> SomeStep =
        from approvers in SomeApprover.Array[1, 3]
        from then in SomeApprover.Array[0, 2]
        from rule in Gen.Enum<StepRule>()
        from quorum in Gen.Int[1, 3]
        from hours in Gen.Int[1, 40]
        from beside in Gen.Bool
        select new PolicyStep("Step") { Approvers = approvers, Then = then, Rule = rule, Quorum = rule == StepRule.Quorum ? quorum : 0, Hours = hours, Beside = beside };

    /// <summary>Who does what; the meaning of the numbers is in <see cref="Act"/>.</summary>
    private static readonly Gen<(int What, int Who, int Other)[]> SomeActs = Gen.Select(Gen.Int[0, 11], Gen.Int[0, 7], Gen.Int[0, 7]).Array[0, 25];

    [Fact]
    public void An_approval_always_ends_never_twice_and_its_history_explains_its_outcome() =>
        Gen.Select(SomeStep.Array[1, 4], SomeActs, Gen.Bool).Sample((steps, acts, approvesAtLast) =>
        {
            var world = World(steps);
            if (world is null)
                return;
            foreach (var (what, who, other) in acts)
                Act(world, what, People[who], People[other]);
            for (var round = 0; world.Approval.IsRunning; round++)
            {
                round.ShouldBeLessThan(200, "it does not end");
                GoOn(world, approvesAtLast);
            }

            Explains(world);
            var ended = world.Approval;
            foreach (var person in People)
                foreach (var command in Commands(ended.Key, person, Mark))
                    command.Decide(world.State, person, world.Now).ShouldBeOfType<Decision.Refused>();
            world.Pass(TimeSpan.FromDays(90)).ShouldBeEmpty();
            world.Approval.ShouldBe(ended);
        }, iter: 2_000);

    private static ApprovalWorld? World(PolicyStep[] steps)
    {
        var world = new ApprovalWorld(Of(Tomas));
        var policy = world.State.Policies["PO-1"]! with { Steps = steps };
        if (PolicyCheck.Of(world.State, policy).Any())
            return null;
        world.Do(new SavePolicy(policy), Ada);
        world.Put("Because.");
        return world;
    }

    /// <summary>Tries something; most of it is refused, and nothing may come of that.</summary>
    private static void Act(ApprovalWorld world, int what, Person who, Person other)
    {
        if (what == 11)
        {
            world.Pass(TimeSpan.FromHours(30));
            return;
        }

        if (what == 10 && who != Ada && who != Guest)
        {
            world.Gone(who).Pass(TimeSpan.Zero);
            return;
        }

        var command = Commands(world.Approval.Key, who, other).ElementAtOrDefault(what);
        if (command?.Decide(world.State, who, world.Now) is Decision.Changed)
            world.Do(command, who);
    }

    /// <summary>What reasonable people do until it ends: those asked answer, questions are answered, an administrator names whoever is left.</summary>
    private static void GoOn(ApprovalWorld world, bool approves)
    {
        var approval = world.Approval;
        if (approval.Question is not null)
            world.Do(new AnswerQuestion(approval.Key, "Yes."), Ada);
        else if (People.FirstOrDefault(p => ApprovalRights.SeatFor(world.State, approval, p.Id, PersonId.None, world.State.Today(world.Now)) is not null) is { } asked)
            world.Do(new DecideApproval(approval.Key, approves) { Why = "At last." }, asked);
        else if (approval.Open.FirstOrDefault(s => s.Unassigned) is { } empty)
            world.Do(new ReassignApproval(approval.Key, approval.NumberOf(empty), PersonId.None, People.First(p => ApprovalRights.ToSit(world.State, approval, empty, p.Id) is null).Id), Ada);
        else
            world.Pass(TimeSpan.FromDays(30));
    }

    private static IEnumerable<Command> Commands(string key, Person who, Person other) =>
    [
        new DecideApproval(key, true), new DecideApproval(key, false) { Why = "No." }, new DecideApproval(key, true) { OnBehalfOf = other.Id },
        new ReassignApproval(key, 1, who.Id, other.Id), new ReassignApproval(key, 2, other.Id, who.Id), new ReassignApproval(key, 1, PersonId.None, other.Id),
        new AskAboutApproval(key, "Why?"), new AnswerQuestion(key, "So."), new RestartApproval(key), new WithdrawApproval(key, null),
    ];

    /// <summary>The votes alone say how it ended, and nobody's answer counts twice.</summary>
    private static void Explains(ApprovalWorld world)
    {
        var approval = world.Approval;
        approval.EndedAt.ShouldNotBeNull();
        approval.Votes.GroupBy(v => (v.Step, v.For)).ShouldAllBe(g => g.Count() == 1);
        world.State.HistoryOf("REQ-1").Count(e => e.Summary.Contains(": approved REQ-1", StringComparison.Ordinal) || e.Summary.Contains(": declined REQ-1", StringComparison.Ordinal)).ShouldBeLessThanOrEqualTo(1);
        switch (approval.State)
        {
            case ApprovalState.Approved:
                world.Request.Status.ShouldBe(RequestStatus.Approved);
                approval.Steps.ShouldAllBe(s => s.State == StepState.Approved);
                approval.Steps.ShouldAllBe(s => approval.VotesOf(s).Any(v => v.Approves));
                break;
            case ApprovalState.Declined:
                world.Request.Status.ShouldBe(RequestStatus.Declined);
                world.Request.Reason.ShouldBe(approval.Votes[^1].Why);
                approval.Votes[^1].Approves.ShouldBeFalse();
                approval.Steps[approval.Votes[^1].Step - 1].State.ShouldBe(StepState.Declined);
                break;
            default:
                approval.State.ShouldBe(ApprovalState.Withdrawn);
                world.Request.Status.ShouldBe(RequestStatus.InTriage);
                world.State.HistoryOf("REQ-1").ShouldContain(e => e.Summary.Contains("withdrew", StringComparison.Ordinal));
                break;
        }
    }
}
