using Microsoft.Extensions.Time.Testing;
using Shouldly;
using Xunit;

namespace TeamsAlign.Lists.Tests.Throttling;

public sealed class WindowBudgetTests
{
    private static readonly CancellationToken None = CancellationToken.None;
    private readonly FakeTimeProvider time = new();

    [Fact]
    public async Task Units_come_back_a_minute_after_they_were_taken()
    {
        var budget = new WindowBudget(time, 100);
        (await budget.TakeAsync(60, Priority.People, None)).ShouldBe(TimeSpan.Zero);
        time.Advance(TimeSpan.FromSeconds(20));
        (await budget.TakeAsync(40, Priority.People, None)).ShouldBe(TimeSpan.Zero);

        (await budget.TakeAsync(50, Priority.People, None)).ShouldBe(TimeSpan.FromSeconds(40));
        (await budget.TakeAsync(70, Priority.People, None)).ShouldBe(TimeSpan.FromSeconds(60));
        time.Advance(TimeSpan.FromSeconds(40));
        (await budget.TakeAsync(50, Priority.People, None)).ShouldBe(TimeSpan.Zero);
        budget.Status.ShouldBe(new BudgetStatus(90, 100, null));
    }

    [Fact]
    public async Task Background_work_leaves_a_share_to_people()
    {
        var budget = new WindowBudget(time, 100, backgroundShare: 0.7);
        await budget.TakeAsync(70, Priority.Background, None);

        (await budget.TakeAsync(1, Priority.Background, None)).ShouldBeGreaterThan(TimeSpan.Zero);
        (await budget.TakeAsync(30, Priority.People, None)).ShouldBe(TimeSpan.Zero);
    }

    [Fact]
    public async Task A_call_dearer_than_the_budget_goes_alone()
    {
        var budget = new WindowBudget(time, 10);
        (await budget.TakeAsync(40, Priority.People, None)).ShouldBe(TimeSpan.Zero);
        (await budget.TakeAsync(1, Priority.People, None)).ShouldBe(TimeSpan.FromMinutes(1));
    }

    [Fact]
    public async Task While_closed_nobody_passes_and_a_shorter_closing_does_not_open_earlier()
    {
        var budget = new WindowBudget(time, 100);
        await budget.CloseAsync(TimeSpan.FromSeconds(30), None);
        await budget.CloseAsync(TimeSpan.FromSeconds(5), None);

        (await budget.TakeAsync(1, Priority.People, None)).ShouldBe(TimeSpan.FromSeconds(30));
        budget.Status.ClosedUntil.ShouldBe(time.GetUtcNow() + TimeSpan.FromSeconds(30));
        time.Advance(TimeSpan.FromSeconds(30));
        (await budget.TakeAsync(1, Priority.People, None)).ShouldBe(TimeSpan.Zero);
        budget.Status.ClosedUntil.ShouldBeNull();
    }

    [Fact]
    public async Task What_graph_says_is_spent_counts_even_if_others_spent_it()
    {
        var budget = new WindowBudget(time, 1_250);
        await budget.TakeAsync(10, Priority.People, None);
        await budget.ReportAsync(new(1_250, 100, TimeSpan.FromSeconds(15)), None);

        (await budget.TakeAsync(101, Priority.People, None)).ShouldBe(TimeSpan.FromSeconds(15));
        time.Advance(TimeSpan.FromSeconds(15));
        (await budget.TakeAsync(101, Priority.People, None)).ShouldBe(TimeSpan.Zero);
    }

    [Fact]
    public async Task A_smaller_limit_than_configured_is_believed()
    {
        var budget = new WindowBudget(time, 2_500);
        await budget.ReportAsync(new(1_250, 1_250, TimeSpan.FromSeconds(1)), None);
        budget.Status.Limit.ShouldBe(1_250);
    }
}
