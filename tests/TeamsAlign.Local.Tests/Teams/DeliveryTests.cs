using System.Diagnostics;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace TeamsAlign.Local.Teams;

/// <summary>Deadlines and second deliveries, with short deadlines so that the tests are quick.</summary>
public sealed class DeliveryTests(DeliveryTests.Impatient teams) : IClassFixture<DeliveryTests.Impatient>
{
    [Fact]
    public async Task What_is_not_answered_in_time_is_delivered_once_more_with_the_same_id()
    {
        await teams.Page.OpenAsync(Sample.PriyaChat, Sample.Priya);
        teams.Bot.Drain();
        teams.Bot.Answer = _ => new Never();
        var said = await teams.Page.SayAsync(Sample.PriyaChat, Sample.Priya, "anybody there?");

        ((int?)said["botStatus"]).ShouldBe(504);
        var deliveries = teams.Bot.Drain();
        deliveries.Count.ShouldBe(2);
        deliveries.Select(activity => (string?)activity["id"]).Distinct().ShouldBe([(string?)said["id"]]);
        teams.Bot.Answer = _ => Results.Ok();
    }

    [Fact]
    public async Task A_dialog_is_given_up_early_and_not_asked_for_again()
    {
        await teams.Page.OpenAsync(Sample.PriyaChat, Sample.Priya);
        teams.Bot.Drain();
        teams.Bot.Answer = _ => new Never();
        var waited = Stopwatch.StartNew();
        var answer = await teams.Page.PostPageAsync($"conversations/{Calls.Esc(Sample.PriyaChat)}/task", new()
        {
            ["person"] = Sample.Priya, ["name"] = "fetch", ["data"] = new JsonObject(),
        });

        ((int?)answer["status"]).ShouldBe(504);
        waited.Elapsed.ShouldBeGreaterThan(TimeSpan.FromMilliseconds(250));
        teams.Bot.Drain().Count.ShouldBe(1);
        teams.Bot.Answer = _ => Results.Ok();
    }

    [Fact]
    public async Task A_dropped_connection_is_a_second_delivery_too()
    {
        await teams.Page.OpenAsync(Sample.PriyaChat, Sample.Priya);
        teams.Bot.Drain();
        var first = true;
        teams.Bot.Answer = _ =>
        {
            var answer = first ? new Dropped() : Results.Ok();
            first = false;
            return answer;
        };
        var said = await teams.Page.SayAsync(Sample.PriyaChat, Sample.Priya, "hello");

        ((int?)said["botStatus"]).ShouldBe(200);
        teams.Bot.Drain().Count.ShouldBe(2);
    }

    [Fact]
    public async Task Closing_the_page_does_not_take_back_what_was_said()
    {
        await teams.Page.OpenAsync(Sample.PriyaChat, Sample.Priya);
        teams.Bot.Drain();
        using var closing = new CancellationTokenSource();
        var cut = new TaskCompletionSource<bool>(TaskCreationOptions.RunContinuationsAsynchronously);
        teams.Bot.Answer = _ => new ClosesThePage(closing, cut);

        await Should.ThrowAsync<OperationCanceledException>(() => teams.Page.PostAsJsonAsync(
            $"/local/conversations/{Calls.Esc(Sample.PriyaChat)}/messages",
            new JsonObject { ["person"] = Sample.Priya, ["text"] = "bye", ["mentionBot"] = false },
            closing.Token));

        (await cut.Task).ShouldBeFalse();
        teams.Bot.Answer = _ => Results.Ok();
    }

    public sealed class Impatient : TeamsSetup
    {
        protected override IReadOnlyList<string> Settings =>
            [.. base.Settings, "--Bot:Timeout", "00:00:01.5", "--Bot:DialogTimeout", "00:00:00.3"];
    }

    /// <summary>Closes the page while the bot works, and reports whether the bot's connection was cut because of it.</summary>
    private sealed class ClosesThePage(CancellationTokenSource closing, TaskCompletionSource<bool> cut) : IResult
    {
        private static readonly TimeSpan LongEnoughToBeCut = TimeSpan.FromMilliseconds(300);

        public async Task ExecuteAsync(HttpContext httpContext)
        {
            await closing.CancelAsync();
            await Task.Delay(LongEnoughToBeCut, TimeProvider.System, CancellationToken.None);
            cut.TrySetResult(httpContext.RequestAborted.IsCancellationRequested);
        }
    }

    private sealed class Never : IResult
    {
        public Task ExecuteAsync(HttpContext httpContext) =>
            Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, httpContext.RequestAborted);
    }

    private sealed class Dropped : IResult
    {
        public Task ExecuteAsync(HttpContext httpContext)
        {
            httpContext.Abort();
            return Task.CompletedTask;
        }
    }
}
