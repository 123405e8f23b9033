using CsCheck;
using Shouldly;
using TeamsAlign.Requests;
using TeamsAlign.Workspaces;
using Xunit;

namespace TeamsAlign.Tests.Requests;

/// <summary>Whatever people try, in whatever order: the decisions agree with a plain model, and a refusal changes nothing.</summary>
public sealed class ModelTests
{
    private static readonly Gen<string> Keys = Gen.Int[1, 6].Select(n => $"REQ-{n}");

    private static readonly Gen<Step> Steps = Gen.Select(
        Any(["capture", "capture", "demand", "score", "triage", "reopen", "Approve", "NotNow", "Decline", "AlreadyThere", "SameAs", "SameAs", "NotForUs"]),
        Any<string>([.. RequestWorld.Everyone.Select(p => p.Id.Value), "priya", "tomas", "priya", "tomas"]),
        Keys,
        Any(["AC-1", "AC-2"]),
        Keys,
        Any<string?>([null, "Because.", "Because."]),
        Gen.Int[0, 1_000],
        (what, who, key, account, other, reason, number) => new Step(what, who, key, account, other, reason, number));

    private static Gen<T> Any<T>(T[] all) => Gen.Int[0, all.Length - 1].Select(i => all[i]);

    [Fact]
    public void Random_commands_of_random_people_are_decided_as_a_plain_model_says() => Steps.Array[0, 40].Sample(steps =>
    {
        var (world, model) = (new RequestWorld(), new RequestModel());
        var done = 0;
        foreach (var step in steps)
        {
            var by = RequestWorld.Everyone.Single(p => p.Id.Value == step.By);
            var before = world.State;
            var expected = model.Do(step);
            var decision = step.Command.Decide(world.State, by, RequestWorld.Now);

            RefusalKind? refused = decision is Decision.Refused { Refusal: var refusal } ? refusal.Kind : null;
            refused.ShouldBe(expected, $"{step}");
            if (decision is Decision.Changed)
            {
                world.Do(step.Command, by);
                done++;
            }

            // Deciding has no effect by itself.
            (decision is Decision.Changed || ReferenceEquals(before, world.State)).ShouldBeTrue();
            Seen(world.State).ShouldBe(Seen(model), $"{step}");
        }

        world.State.Journal.Count.ShouldBe(done);
        // Keys are given once each, in order.
        world.State.Requests.Select(r => RecordKey.Number(r.Key)).Order().ShouldBe(Enumerable.Range(1, world.State.Requests.Count));
    });

    private static string Seen(WorkspaceState state) => string.Join('\n', state.Requests.OrderBy(r => r.Key, StringComparer.Ordinal).Select(r =>
        $"{r.Key} {r.Status} {r.AskedBy.Value} {string.Join(',', state.DemandsFor(r.Key).Select(d => d.Account).Order())} {r.SameAs} {r.Reach}"));

    private static string Seen(RequestModel model) => string.Join('\n', model.Requests.OrderBy(r => r.Key, StringComparer.Ordinal).Select(r =>
        $"{r.Key} {r.Value.Status} {r.Value.AskedBy} {string.Join(',', model.Wanted(r.Key).Order())} {r.Value.SameAs} {r.Value.Reach}"));
}
