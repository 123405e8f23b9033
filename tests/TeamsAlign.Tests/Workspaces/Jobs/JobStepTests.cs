using Shouldly;
using TeamsAlign.Customers;
using TeamsAlign.Imports;
using TeamsAlign.People;
using TeamsAlign.Workspaces;
using Xunit;

namespace TeamsAlign.Tests.Workspaces;

public sealed class JobStepTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 23, 10, 0, 0, TimeSpan.Zero);
    private static readonly Person Priya = new(new PersonId("priya"), "Priya", Roles.Member);

    private static WorkspaceState At(int done, int of = 500, int taken = 0, JobState state = JobState.UnderWay) => WorkspaceState.Empty([JobList.Kind, AccountList.Kind, JournalList.Kind])
        .With([new Job("JB-1", "import", "Import of accounts") { Done = done, Of = of, Taken = taken, State = state, By = Priya.Id, Reason = "Something." }], "s");

    private static TakeRows Step(int from, int rows) =>
        TakeRows.Of("JB-1", from, from + rows, [.. Enumerable.Range(from, rows).Select(i => new Account("", $"Customer {i}"))]) with { Taken = rows };

    [Fact]
    public void A_step_writes_its_rows_and_how_far_the_job_is_in_one_change()
    {
        var changed = Step(34, 3).Decide(At(34, taken: 30), Priya, Now).ShouldBeOfType<Decision.Changed>();
        changed.Puts.OfType<Account>().Select(a => a.Name).ShouldBe(["Customer 34", "Customer 35", "Customer 36"]);
        var job = changed.Puts.OfType<Job>().ShouldHaveSingleItem();
        (job.Done, job.Taken, job.State).ShouldBe((37, 33, JobState.UnderWay));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(33)]
    [InlineData(35)]
    public void A_step_that_was_done_before_or_comes_too_early_is_not_done(int standsAt)
    {
        var refusal = Step(34, 3).Decide(At(standsAt), Priya, Now).ShouldBeOfType<Decision.Refused>().Refusal;
        refusal.Kind.ShouldBe(RefusalKind.Conflict);
    }

    [Theory]
    [InlineData("Done")]
    [InlineData("Cancelled")]
    [InlineData("Failed")]
    public void Nothing_is_done_for_a_job_that_has_ended(string state)
    {
        var refusal = Step(34, 3).Decide(At(34, state: Enum.Parse<JobState>(state)), Priya, Now).ShouldBeOfType<Decision.Refused>().Refusal;
        refusal.Kind.ShouldBe(RefusalKind.WrongState);
    }

    [Fact]
    public void The_last_step_ends_the_job_and_says_so_in_the_journal()
    {
        var changed = Step(497, 3).Decide(At(497), Priya, Now).ShouldBeOfType<Decision.Changed>();
        changed.WithoutJournal.ShouldBeFalse();
        var job = changed.Puts.OfType<Job>().Single();
        (job.State, job.EndedAt).ShouldBe((JobState.Done, Now));
    }

    [Fact]
    public void Two_hundred_written_rows_share_one_entry_of_the_journal()
    {
        Step(190, 9).Decide(At(190, taken: 190), Priya, Now).ShouldBeOfType<Decision.Changed>().WithoutJournal.ShouldBeTrue();
        Step(190, 10).Decide(At(190, taken: 190), Priya, Now).ShouldBeOfType<Decision.Changed>().WithoutJournal.ShouldBeFalse();
        Step(200, 10).Decide(At(200, taken: 200), Priya, Now).ShouldBeOfType<Decision.Changed>().WithoutJournal.ShouldBeTrue();
    }

    [Fact]
    public void A_row_that_turns_out_impossible_is_kept_with_its_line_and_sentence()
    {
        var step = TakeRows.Of("JB-1", 34, 35, []) with { Refused = [new RefusedInput(36, "It is too long.")] };
        var job = step.Decide(At(34), Priya, Now).ShouldBeOfType<Decision.Changed>().Puts.OfType<Job>().Single();
        job.RefusedCount.ShouldBe(1);
        RefusedLines.Read(job.Refused).ShouldBe([(36, "It is too long.")]);
    }
}
