using CsCheck;
using Microsoft.Extensions.Time.Testing;
using Shouldly;
using Xunit;

namespace TeamsAlign.Lists.Tests.Throttling;

public sealed class BudgetPropertyTests
{
    private static readonly Gen<(int Milliseconds, int Units, bool IsPerson)[]> Calls =
        Gen.Select(Gen.Int[0, 20_000], Gen.Int[1, 40], Gen.Bool).Array[0, 100];

    [Fact]
    public Task No_minute_ever_costs_more_than_the_budget_and_no_wait_is_told_in_vain() => Calls.SampleAsync(async calls =>
    {
        var time = new FakeTimeProvider();
        var budget = new WindowBudget(time, 100);
        var taken = new List<(DateTimeOffset At, int Units)>();
        foreach (var (milliseconds, units, isPerson) in calls)
        {
            time.Advance(TimeSpan.FromMilliseconds(milliseconds));
            var priority = isPerson ? Priority.People : Priority.Background;
            var wait = await budget.TakeAsync(units, priority, CancellationToken.None);
            if (wait > TimeSpan.Zero)
            {
                time.Advance(wait);
                (await budget.TakeAsync(units, priority, CancellationToken.None)).ShouldBe(TimeSpan.Zero, "a wait that was told is long enough when nobody else comes");
            }
            taken.Add((time.GetUtcNow(), units));
            taken.Where(t => t.At > time.GetUtcNow().AddMinutes(-1)).Sum(t => t.Units).ShouldBeLessThanOrEqualTo(100);
        }
    }, iter: 50);
}
