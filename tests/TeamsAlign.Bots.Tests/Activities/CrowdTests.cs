using System.Diagnostics;

namespace TeamsAlign.Bots.Tests.Activities;

/// <summary>Many activities in one moment, and somebody who asks the same process for something else.</summary>
public sealed class CrowdTests
{
    private const int Clicks = 400;

    [Fact]
    public async Task What_else_the_process_is_asked_does_not_stand_behind_a_crowd_of_clicks()
    {
        var handled = 0;
        var begun = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var bot = await BotUnderTest.StartAsync(routes => routes.OnExecute("vote", (_, _) =>
        {
            Work(TimeSpan.FromMilliseconds(4));
            if (Interlocked.Increment(ref handled) == Clicks / 10)
                begun.TrySetResult();
            return Task.FromResult(ExecuteAnswer.Message("Voted"));
        }));
        var clicks = Enumerable.Range(0, Clicks).Select(i => bot.StatusAsync(Wire.Execute(bot.Channel.Url, "vote", new() { ["i"] = i }))).ToArray();
        await begun.Task;

        using var answer = await bot.Http.GetAsync(new Uri(bot.Url, "/healthz"), TestContext.Current.CancellationToken);
        var before = Volatile.Read(ref handled);

        before.ShouldBeLessThan(Clicks * 3 / 4);
        (await Task.WhenAll(clicks)).ShouldAllBe(status => status == 200);
    }

    /// <summary>Keeps a core busy, as deciding and drawing do.</summary>
    private static void Work(TimeSpan time)
    {
        for (var from = Stopwatch.GetTimestamp(); Stopwatch.GetElapsedTime(from) < time;)
            Thread.SpinWait(100);
    }
}
