using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace TeamsAlign.Bots.Tests.Activities;

/// <summary>What is acknowledged when, the queue and its end.</summary>
public sealed class HandlingTests
{
    [Fact]
    public async Task act_slow_handler_a_reading_one_is_acknowledged_at_once_and_still_done()
    {
        var go = new TaskCompletionSource();
        var done = new TaskCompletionSource();
        await using var bot = await BotUnderTest.StartAsync(routes => routes.OnOtherText(
            async (_, _) =>
            {
                await go.Task;
                done.SetResult();
            },
            Handling.OnlyReads));

        (await bot.StatusAsync(Wire.Message(bot.Channel.Url, "hi"))).ShouldBe(200);
        done.Task.IsCompleted.ShouldBeFalse();
        go.SetResult();

        await done.Task;
    }

    [Fact]
    public async Task A_changing_handler_is_acknowledged_after_it_is_done_or_not_at_all()
    {
        var time = new FakeTimeProvider(TimeProvider.System.GetUtcNow());
        var started = new TaskCompletionSource();
        var token = default(CancellationToken);
        await using var bot = await BotUnderTest.StartAsync(
            routes => routes.OnOtherText(
                async (_, stop) =>
                {
                    token = stop;
                    started.TrySetResult();
                    await Task.Delay(Timeout.InfiniteTimeSpan, time, stop);
                },
                Handling.ChangesData),
            services: all => all.AddSingleton<TimeProvider>(time));

        var posted = bot.StatusAsync(Wire.Message(bot.Channel.Url, "hi"));
        await started.Task;
        posted.IsCompleted.ShouldBeFalse();
        time.Advance(TimeSpan.FromSeconds(11));

        (await posted).ShouldBe(504);
        token.IsCancellationRequested.ShouldBeTrue();
    }

    [Fact]
    public async Task A_full_queue_answers_503_and_takes_nothing()
    {
        var go = new TaskCompletionSource();
        var started = new TaskCompletionSource();
        var ran = 0;
        await using var bot = await BotUnderTest.StartAsync(
            routes => routes.OnOtherText(
                async (_, _) =>
                {
                    started.TrySetResult();
                    await go.Task;
                    Interlocked.Increment(ref ran);
                },
                Handling.OnlyReads),
            settings =>
            {
                settings["QueueCapacity"] = "2";
                settings["QueueWorkers"] = "1";
            });

        (await bot.StatusAsync(Wire.Message(bot.Channel.Url, "1"))).ShouldBe(200);
        await started.Task;
        (await bot.StatusAsync(Wire.Message(bot.Channel.Url, "2"))).ShouldBe(200);
        (await bot.StatusAsync(Wire.Message(bot.Channel.Url, "3"))).ShouldBe(200);
        (await bot.StatusAsync(Wire.Message(bot.Channel.Url, "4"))).ShouldBe(503);
        go.SetResult();
        await bot.App.StopAsync(TestContext.Current.CancellationToken);

        ran.ShouldBe(3);
    }

    [Fact]
    public async Task A_stop_in_the_middle_of_a_full_queue_loses_nothing_that_was_acknowledged()
    {
        var ran = 0;
        var acknowledged = 0;
        await using var bot = await BotUnderTest.StartAsync(
            routes => routes.OnOtherText(
                async (_, _) =>
                {
                    await Task.Yield();
                    Interlocked.Increment(ref ran);
                },
                Handling.OnlyReads),
            settings => settings["QueueCapacity"] = "50");

        var posts = Enumerable.Range(0, 100).Select(async i =>
        {
            if (await bot.StatusAsync(Wire.Message(bot.Channel.Url, $"{i}")) == 200)
                Interlocked.Increment(ref acknowledged);
        });
        await Task.WhenAll(posts);
        await bot.App.StopAsync(TestContext.Current.CancellationToken);

        acknowledged.ShouldBeGreaterThan(0);
        ran.ShouldBe(acknowledged);
    }

    [Fact]
    public async Task What_is_left_when_the_time_is_over_is_said_as_a_number()
    {
        var started = new TaskCompletionSource();
        await using var bot = await BotUnderTest.StartAsync(
            routes => routes.OnOtherText(
                (_, stop) =>
                {
                    started.TrySetResult();
                    return Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, stop);
                },
                Handling.OnlyReads),
            settings =>
            {
                settings["ShutdownDrain"] = "00:00:00.050";
                settings["QueueWorkers"] = "1";
            });
        await bot.StatusAsync(Wire.Message(bot.Channel.Url, "1"));
        await bot.StatusAsync(Wire.Message(bot.Channel.Url, "2"));
        await started.Task;

        await bot.App.StopAsync(TestContext.Current.CancellationToken);

        bot.Logs.All.ShouldContain(line => line.Contains("2 queued activities were left", StringComparison.Ordinal));
    }

    [Fact]
    public async Task act_expect_replies_the_answers_come_in_the_response()
    {
        await using var bot = await BotUnderTest.StartAsync(routes => routes.OnOtherText(
            (turn, stop) => turn.ReplyAsync(OutboundActivity.Plain($"you said {turn.Text}"), stop), Handling.OnlyReads));

        var answer = await bot.AskAsync(Wire.With(Wire.Message(bot.Channel.Url, "hi"), ("deliveryMode", "expectReplies")));

        ((string?)answer["activities"]![0]!["text"]).ShouldBe("you said hi");
        bot.Channel.Calls.ShouldBeEmpty();
    }

    [Fact]
    public async Task act_messagebot_echo_what_the_bot_said_itself_is_ignored()
    {
        var ran = false;
        await using var bot = await BotUnderTest.StartAsync(routes => routes.OnOtherText(
            (_, _) =>
            {
                ran = true;
                return Task.CompletedTask;
            },
            Handling.ChangesData));
        var echo = Wire.Message(bot.Channel.Url, "hi");
        echo["from"]!["id"] = Wire.Bot;

        (await bot.StatusAsync(echo)).ShouldBe(200);

        ran.ShouldBeFalse();
    }
}
