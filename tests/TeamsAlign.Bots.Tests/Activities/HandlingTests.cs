using System.Text;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
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
        var go = new TaskCompletionSource();
        var full = new TaskCompletionSource();
        var ran = 0;
        var acknowledged = 0;
        await using var bot = await BotUnderTest.StartAsync(
            routes => routes.OnOtherText(
                async (_, _) =>
                {
                    await go.Task;
                    Interlocked.Increment(ref ran);
                },
                Handling.OnlyReads),
            settings =>
            {
                settings["QueueCapacity"] = "50";
                settings["QueueWorkers"] = "4";
            });

        var posts = Enumerable.Range(0, 200).Select(PostAsync).ToArray();
        await full.Task;
        var stopped = bot.App.StopAsync(TestContext.Current.CancellationToken);
        go.SetResult();
        await Task.WhenAll(posts);
        await stopped;

        acknowledged.ShouldBeGreaterThanOrEqualTo(50);
        ran.ShouldBe(acknowledged);

        async Task PostAsync(int number)
        {
            try
            {
                if (await bot.StatusAsync(Wire.Message(bot.Channel.Url, $"{number}")) == 200)
                    Interlocked.Increment(ref acknowledged);
                else
                    full.TrySetResult();
            }
            catch (HttpRequestException)
            {
                // The bot has stopped listening: nothing was acknowledged.
            }
        }
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
    public async Task act_expect_replies_an_activity_nobody_handles_has_no_answers_and_an_invoke_answers_as_always()
    {
        await using var bot = await BotUnderTest.StartAsync(routes => routes.OnExecute("say", async (turn, stop) =>
        {
            await turn.ReplyAsync(OutboundActivity.Plain("a message"), stop);
            return ExecuteAnswer.Message("an answer");
        }));

        var none = await bot.AskAsync(Wire.With(Wire.Message(bot.Channel.Url, "hi"), ("deliveryMode", "expectReplies")));
        var invoke = await bot.AskAsync(Wire.With(Wire.Execute(bot.Channel.Url, "say"), ("deliveryMode", "expectReplies")));

        none["activities"]!.AsArray().ShouldBeEmpty();
        ((string?)invoke["value"]).ShouldBe("an answer");
        ((string?)bot.Channel.Calls.ShouldHaveSingleItem().Json["text"]).ShouldBe("a message");
    }

    [Fact]
    public async Task A_channel_that_hangs_up_does_not_stop_the_handler()
    {
        var started = new TaskCompletionSource();
        var go = new TaskCompletionSource();
        var done = new TaskCompletionSource<bool>();
        await using var bot = await BotUnderTest.StartAsync(routes => routes.OnOtherText(
            async (_, stop) =>
            {
                started.SetResult();
                await go.Task;
                done.SetResult(stop.IsCancellationRequested);
            },
            Handling.ChangesData));
        var hangUp = new CancellationTokenSource();
        var post = bot.Http.PostAsync(
            bot.Url, new StringContent(Wire.Message(bot.Channel.Url, "hi").ToJsonString(), Encoding.UTF8, "application/json"), hangUp.Token);
        await started.Task;

        await hangUp.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(() => post);
        go.SetResult();

        (await done.Task).ShouldBeFalse();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task An_invoke_is_answered_when_its_time_is_over_whether_the_handler_heeds_it_or_not(bool heeds)
    {
        var time = new FakeTimeProvider(TimeProvider.System.GetUtcNow());
        var started = new SemaphoreSlim(0);
        var never = new TaskCompletionSource();
        await using var bot = await BotUnderTest.StartAsync(
            routes => routes
                .OnExecute("slow", async (_, stop) =>
                {
                    await WaitAsync(stop);
                    return ExecuteAnswer.Message("too late");
                })
                .OnTaskFetch(BotRoutes.Any, async (_, stop) =>
                {
                    await WaitAsync(stop);
                    return DialogAnswer.Close;
                }),
            services: all => all.AddSingleton<TimeProvider>(time));

        var execute = bot.AskAsync(Wire.Execute(bot.Channel.Url, "slow"));
        var dialog = bot.StatusAsync(Wire.Invoke(bot.Channel.Url, "task/fetch", new JsonObject()));
        await started.WaitAsync(TestContext.Current.CancellationToken);
        await started.WaitAsync(TestContext.Current.CancellationToken);
        // The answer is waited for a moment after the handler began to wait.
        while (!execute.IsCompleted || !dialog.IsCompleted)
        {
            time.Advance(TimeSpan.FromSeconds(11));
            await Task.Yield();
        }

        (await execute)["statusCode"]!.GetValue<int>().ShouldBe(500);
        (await dialog).ShouldBe(504);
        never.SetResult();

        Task WaitAsync(CancellationToken stop)
        {
            started.Release();
            return heeds ? Task.Delay(Timeout.InfiniteTimeSpan, time, stop) : never.Task;
        }
    }

    [Fact]
    public async Task The_host_gives_the_queue_the_time_the_settings_promise()
    {
        await using var bot = await BotUnderTest.StartAsync(_ => { }, settings => settings["ShutdownDrain"] = "00:05:00");

        bot.App.Services.GetRequiredService<IOptions<HostOptions>>().Value.ShutdownTimeout.ShouldBeGreaterThanOrEqualTo(TimeSpan.FromMinutes(5));
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
