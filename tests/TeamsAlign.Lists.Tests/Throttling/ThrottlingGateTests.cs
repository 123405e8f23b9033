using System.Diagnostics.Metrics;
using Microsoft.Extensions.Time.Testing;
using Shouldly;
using Xunit;

namespace TeamsAlign.Lists.Tests.Throttling;

public sealed class ThrottlingGateTests
{
    private readonly FakeTimeProvider time = new();
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private ThrottlingGate Gate(int unitsPerMinute) =>
        new(time, new WindowBudget(time, unitsPerMinute), new() { Jitter = TimeSpan.Zero });

    [Fact]
    public async Task Calls_and_units_are_counted()
    {
        var gate = Gate(100);
        await gate.EnterAsync(2, Priority.People, Cancel);
        await gate.EnterAsync(40, Priority.Background, Cancel);

        gate.CallsTotal.ShouldBe(2);
        gate.ResourceUnitsTotal.ShouldBe(42);
        gate.Status.Budget.Used.ShouldBe(42);
    }

    [Fact]
    public async Task Units_are_on_the_meter_by_who_waits()
    {
        var background = 0L;
        using var listener = new MeterListener
        {
            InstrumentPublished = (instrument, l) =>
            {
                if (instrument is { Meter.Name: ListsMetrics.MeterName, Name: "teamsalign.lists.resource_units" }) l.EnableMeasurementEvents(instrument);
            },
        };
        listener.SetMeasurementEventCallback<long>((_, units, tags, _) =>
        {
            if (tags.ToArray().Contains(new("priority", "background"))) Interlocked.Add(ref background, units);
        });
        listener.Start();

        await Gate(1_000_000).EnterAsync(123_456, Priority.Background, Cancel);

        Interlocked.Read(ref background).ShouldBeGreaterThanOrEqualTo(123_456);
    }

    [Fact]
    public async Task Background_work_lets_an_answer_that_people_wait_for_come_first_but_not_for_long()
    {
        var gate = Gate(100);
        var chain = await gate.SendingAsync(Priority.People, Cancel);
        using var another = await gate.SendingAsync(Priority.People, Cancel);
        var notice = gate.SendingAsync(Priority.Background, Cancel).AsTask();
        notice.IsCompleted.ShouldBeFalse();

        chain!.Dispose();
        notice.IsCompleted.ShouldBeFalse("there is another call that people wait for");
        time.Advance(TimeSpan.FromMilliseconds(200));
        await notice.WaitAsync(TimeSpan.FromSeconds(10), TimeProvider.System, Cancel);
        using var cancelled = new CancellationTokenSource();
        var given = gate.SendingAsync(Priority.Background, cancelled.Token).AsTask();
        await cancelled.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(() => given);

        another!.Dispose();
        (await gate.SendingAsync(Priority.Background, Cancel)).ShouldBeNull();
    }

    [Fact]
    public async Task A_spent_budget_holds_calls_until_it_refills()
    {
        var gate = Gate(10);
        await gate.EnterAsync(10, Priority.People, Cancel);
        var held = gate.EnterAsync(2, Priority.People, Cancel);

        held.IsCompleted.ShouldBeFalse();
        gate.Status.PeopleWaiting.ShouldBe(1);
        time.Advance(TimeSpan.FromMinutes(1));
        await held.WaitAsync(TimeSpan.FromSeconds(10), TimeProvider.System, Cancel);
        gate.Status.PeopleWaiting.ShouldBe(0);
    }

    [Fact]
    public async Task People_who_wait_go_before_background_work_that_came_earlier()
    {
        var gate = Gate(10);
        await gate.RefusedAsync(TimeSpan.FromSeconds(10), Cancel);
        var background = gate.EnterAsync(7, Priority.Background, Cancel);
        var people = gate.EnterAsync(10, Priority.People, Cancel);

        time.Advance(TimeSpan.FromSeconds(10));
        await people.WaitAsync(TimeSpan.FromSeconds(10), TimeProvider.System, Cancel);
        background.IsCompleted.ShouldBeFalse();
        for (var s = 0; s < 120 && !background.IsCompleted; s++)
        {
            time.Advance(TimeSpan.FromSeconds(1));
            await Task.Yield();
        }
        await background.WaitAsync(TimeSpan.FromSeconds(10), TimeProvider.System, Cancel);
    }

    [Fact]
    public async Task Refusals_without_a_time_close_the_gate_longer_each_time()
    {
        var gate = Gate(100);
        (await gate.RefusedAsync(null, Cancel)).ShouldBe(TimeSpan.FromSeconds(2));
        (await gate.RefusedAsync(null, Cancel)).ShouldBe(TimeSpan.FromSeconds(4));
        await gate.AnsweredAsync(null, Cancel);
        (await gate.RefusedAsync(null, Cancel)).ShouldBe(TimeSpan.FromSeconds(2));
        gate.Status.ThrottledTotal.ShouldBe(3);
    }

    [Fact]
    public async Task Who_gives_up_waiting_pays_nothing()
    {
        var gate = Gate(10);
        await gate.RefusedAsync(TimeSpan.FromSeconds(10), Cancel);
        using var impatient = new CancellationTokenSource();
        var held = gate.EnterAsync(2, Priority.People, impatient.Token);
        await impatient.CancelAsync();

        await Should.ThrowAsync<OperationCanceledException>(() => held);
        gate.CallsTotal.ShouldBe(0);
        gate.Status.PeopleWaiting.ShouldBe(0);
    }
}
