using System.Globalization;
using System.Text;
using Shouldly;
using TeamsAlign.Customers;
using TeamsAlign.Customers.Money;
using TeamsAlign.Imports;
using TeamsAlign.People;
using TeamsAlign.Requests;
using TeamsAlign.Workspaces;
using Xunit;
using Request = TeamsAlign.Requests.Request;

namespace TeamsAlign.Tests.Imports;

/// <summary>The steps of an import on paper: each is decided as the writer does it, and a restart may come between any two.</summary>
public sealed class ImportWorkTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 23, 10, 0, 0, TimeSpan.Zero);
    private static readonly Person Priya = new(new PersonId("priya"), "Priya", Roles.Member | Roles.ProductManager);
    private static readonly RecordKinds Kinds = new(
        [JournalList.Kind, Setting.Kind, MemberList.Kind, AccountList.Kind, DealList.Kind, ProductList.Kind, RateList.Kind, RequestList.Kind, DemandList.Kind, JobList.Kind]);

    private static readonly WorkspaceState Empty = WorkspaceState.Empty(Kinds.All);

    private static string Deals(int count, int accounts) => "opportunity_id,account,deal_stage\n" + string.Concat(Enumerable.Range(1, count)
        .Select(i => string.Create(CultureInfo.InvariantCulture, $"D-{i},Customer {i % accounts},Engaging\n")));

    private static WorkspaceState Started(string kind, string csv, WorkspaceState state)
    {
        var what = new ImportArguments(kind, new Dictionary<string, string>());
        var plan = ImportPlan.Of(what, Encoding.UTF8.GetBytes(csv), state, Now);
        return Do(new StartImport(kind, "i", "h", what.Write(), plan.RowsRead, plan.Refused, plan.Notes), state);
    }

    /// <summary>Through a real chain, so that what does not fit one fails here.</summary>
    private static WorkspaceState Do(Command command, WorkspaceState state)
    {
        var chain = new Chain(Kinds, state, Now);
        chain.Add(new Envelope(CommandId.New(), command, Priya, "import")).ShouldBeOfType<Decision.Changed>();
        return chain.State;
    }

    private static WorkspaceState WorkOff(string csv, WorkspaceState state, bool restarts, out int steps)
    {
        var work = new ImportWork(Kinds);
        Func<WorkspaceState, JobStep>? next = null;
        for (steps = 0; state.OpenJobs is [var job, ..]; steps++)
        {
            next = restarts || next is null ? work.Prepare(job, Encoding.UTF8.GetBytes(csv), state) : next;
            state = Do(next(state), state);
        }

        return state;
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Every_row_is_taken_once_and_customers_come_before_their_deals(bool restarts)
    {
        var csv = Deals(450, 30);
        var state = WorkOff(csv, Started("deals", csv, Empty), restarts, out var steps);

        state.Deals.Select(d => d.CrmId).Order(StringComparer.Ordinal).ShouldBe(Enumerable.Range(1, 450).Select(i => $"D-{i}").Order(StringComparer.Ordinal));
        state.Accounts.Count.ShouldBe(30);
        foreach (var deal in state.Deals)
            state.Accounts[deal.Account].ShouldNotBeNull();
        var job = state.Jobs["JB-1"]!;
        (job.State, job.Done, job.Taken, job.Beside).ShouldBe((JobState.Done, 450, 450, 30));
        // 480 rows: two entries at 200 each, one at the end, one for the start.
        state.Journal.Count.ShouldBe(4);
        steps.ShouldBeLessThan(35);
    }

    [Fact]
    public void What_is_there_already_is_passed_over()
    {
        var csv = Deals(100, 5);
        var state = WorkOff(csv, Started("deals", csv, Empty), false, out _);
        state = WorkOff(csv, Started("deals", csv, state), false, out var steps);
        steps.ShouldBe(1);
        state.Jobs["JB-2"]!.Taken.ShouldBe(0);
        state.Deals.Count.ShouldBe(100);
    }

    [Fact]
    public void Rows_that_cannot_be_read_count_as_dealt_with_and_stay_listed()
    {
        const string Csv = "opportunity_id,deal_stage,close_value\nA,Won,12\nB,Won,many\nC,Won,3\n";
        var job = WorkOff(Csv, Started("deals", Csv, Empty), true, out _).Jobs["JB-1"]!;
        (job.Done, job.Of, job.Taken, job.RefusedCount).ShouldBe((3, 3, 2, 1));
        RefusedLines.Read(job.Refused).ShouldHaveSingleItem().Line.ShouldBe(3);
    }

    [Theory]
    [InlineData(0, 40)]
    [InlineData(9_999, 17)]
    public void How_far_it_is_may_be_edited_by_hand_and_it_still_comes_to_an_end_with_no_row_twice(int done, int taken)
    {
        var csv = Deals(40, 5) + ",Customer 1,Won\n";
        var state = Started("deals", csv, Empty);
        var next = new ImportWork(Kinds).Prepare(state.Jobs["JB-1"]!, Encoding.UTF8.GetBytes(csv), state);
        // Customers, then the first deals.
        state = Do(next(state), state);
        state = Do(next(state), state);
        state = state.With([state.Jobs["JB-1"]! with { Done = done }], "hand");
        state = WorkOff(csv, state, true, out _);
        state.Jobs["JB-1"]!.State.ShouldBe(JobState.Done);
        state.Deals.Select(d => d.CrmId).ShouldBeUnique();
        state.Deals.Count.ShouldBeGreaterThanOrEqualTo(taken);
    }

    [Fact]
    public void Long_texts_go_in_smaller_steps_and_what_no_row_holds_is_refused_with_its_line()
    {
        var rows = Enumerable.Range(1, 20).Select(i => string.Create(CultureInfo.InvariantCulture, $"{i},Title {i},New,{new string('界', 2_000)}"));
        var csv = $"id,title,outcome,problem,link\n{string.Join('\n', rows)}\n21,Too long,New,short,https://example.com/{new string('界', 5_000)}\n22,Last,New,short,\n";
        var state = WorkOff(csv, Started("requests", csv, Empty), true, out _);
        state.Requests.Count.ShouldBe(21);
        var job = state.Jobs["JB-1"]!;
        (job.State, job.Taken, job.RefusedCount).ShouldBe((JobState.Done, 21, 1));
        RefusedLines.Read(job.Refused).ShouldHaveSingleItem().ShouldBe((22, "It is too long for a row in SharePoint. Shorten its texts."));
    }

    [Fact]
    public void A_file_that_reads_otherwise_than_at_the_start_is_not_worked_on()
    {
        var state = Started("deals", Deals(100, 5), Empty);
        Should.Throw<JobFailedException>(() => new ImportWork(Kinds).Prepare(state.Jobs["JB-1"]!, Encoding.UTF8.GetBytes(Deals(99, 5)), state))
            .Message.ShouldContain("Import it again");
    }

    [Fact]
    public void Refused_lines_are_kept_as_far_as_there_is_room()
    {
        var many = Enumerable.Range(1, 1_000).Select(i => (i, "There is no name."));
        var kept = RefusedLines.Read(RefusedLines.Write(many)).ToArray();
        kept.Length.ShouldBeInRange(100, 999);
        kept.ShouldBe(many.Take(kept.Length));
    }
}
