using System.Collections.Immutable;
using Microsoft.Extensions.Time.Testing;
using Shouldly;
using TeamsAlign.Customers;
using TeamsAlign.Requests;
using TeamsAlign.Workspaces;
using Xunit;

namespace TeamsAlign.Tests.Workspaces;

/// <summary>A process that follows the writer ends up with the writer's state, whatever it had before.</summary>
public sealed class StateWireTests
{
    private static readonly RecordKinds Kinds = LiveSite.Kinds;
    private readonly StateWire wire = new(Kinds);
    private readonly CommitLog log = new();
    private readonly FakeTimeProvider time = new(DateTimeOffset.UnixEpoch.AddYears(56));
    private WorkspaceState state = WorkspaceState.Empty(Kinds.All) with { Version = new WorkspaceVersion(1, 0) };

    public StateWireTests() => log.Add(new Commit(state, []) { IsStart = true });

    [Fact]
    public async Task Whole_states_and_steps_come_to_the_same()
    {
        var early = await FollowAsync(null);
        Do(new CaptureRequest("Dark mode") { AccountName = "Contoso" });
        var late = await FollowAsync(null);
        Do(new CaptureRequest("Export") { AccountName = "Fabrikam" }, new ScoreRequest("REQ-1") { Reach = 3 });
        Do(new ScoreRequest("REQ-2") { Impact = 2 });

        foreach (var follower in new[] { await FollowAsync(early), await FollowAsync(late), await FollowAsync(null) })
        {
            follower.Version.ShouldBe(state.Version);
            follower.Tag.ShouldBe(state.Tag);
            Fingerprint.Of(Kinds, follower).ShouldBe(state.Fingerprint);
            follower.JournalHash.ShouldBe(state.JournalHash);
            follower.Counters.ShouldBe(state.Counters, ignoreOrder: true);
        }
    }

    [Fact]
    public async Task Rows_that_go_and_rows_that_break_a_rule_are_followed_too()
    {
        Do(new CaptureRequest("Dark mode") { AccountName = "Contoso" });
        var follower = await FollowAsync(null);
        // The commit does not name the row that goes, as when old journal entries leave memory.
        Publish(state.Without(typeof(Account), "AC-1") with
        {
            Broken = state.Broken.Add("Requests/7", new BrokenRow("Requests", "7", "REQ-7", "A status is missing.", "Tomas Berg")),
        }, []);

        follower = await FollowAsync(follower);

        follower.Find("AC-1").ShouldBeNull();
        follower.Broken.Values.ShouldBe(state.Broken.Values);
        follower.Find("REQ-1").ShouldNotBeNull();
    }

    [Fact]
    public async Task A_new_writers_first_state_replaces_what_was_followed_before()
    {
        Do(new CaptureRequest("Dark mode") { AccountName = "Contoso" });
        var follower = await FollowAsync(null);
        Publish(WorkspaceState.Empty(Kinds.All) with { Version = new WorkspaceVersion(2, 1) }, [], isStart: true);

        (await FollowAsync(follower)).Find("REQ-1").ShouldBeNull();
    }

    [Fact]
    public void How_far_loading_is_reaches_those_who_follow() =>
        wire.Read(StateWire.Write(new LoadProgress(12_000, 30_000)), null).Progress!.Sentence.ShouldContain("12,000 of about 30,000 rows");

    private void Do(params Command[] commands)
    {
        var chain = new Chain(Kinds, state, time.GetUtcNow());
        foreach (var command in commands)
            chain.Add(new Envelope(CommandId.New(), command, LiveSite.Priya, "test")).ShouldBeOfType<Decision.Changed>();
        Publish(chain.State, [.. chain.Commands.Select(c => new CommittedCommand(c.Entry!.Key, c.Envelope, c.Changed, c.Decision.Events))]);
    }

    private void Publish(WorkspaceState after, ImmutableArray<CommittedCommand> commands, bool isStart = false)
    {
        state = after with { Version = isStart ? after.Version : state.Version.Next, Fingerprint = Fingerprint.Of(Kinds, after) };
        log.Add(new Commit(state, commands) { IsStart = isStart });
    }

    private async Task<WorkspaceState> FollowAsync(WorkspaceState? follower)
    {
        var news = await log.AfterAsync(follower?.Version, TimeSpan.Zero, time);
        return wire.Read(wire.Write(news), follower).State ?? follower!;
    }
}
