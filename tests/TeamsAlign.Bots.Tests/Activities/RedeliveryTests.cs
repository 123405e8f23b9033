using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using TeamsAlign.Bots.Cards;

namespace TeamsAlign.Bots.Tests.Activities;

public sealed class RedeliveryTests
{
    private int _ran;

    [Fact]
    public async Task act_duplicate_id_has_one_effect_and_the_same_answer()
    {
        await using var bot = await BotUnderTest.StartAsync(Counting);
        var click = Wire.Execute(bot.Channel.Url, "count");

        var first = await bot.AskAsync(click);
        var second = await bot.AskAsync(click);

        _ran.ShouldBe(1);
        second.ToJsonString().ShouldBe(first.ToJsonString());
    }

    [Fact]
    public async Task The_same_message_again_is_handled_once_and_an_edit_of_it_is_not_the_same()
    {
        await using var bot = await BotUnderTest.StartAsync(routes => routes
            .OnOtherText(Count<TextTurn>, Handling.ChangesData)
            .OnMessageEdited(Count<MessageChangeTurn>));
        var message = Wire.Message(bot.Channel.Url, "hi");

        await bot.StatusAsync(message);
        await bot.StatusAsync(message);
        _ran.ShouldBe(1);

        message["type"] = "messageUpdate";
        await bot.StatusAsync(message);
        _ran.ShouldBe(2);
    }

    [Fact]
    public async Task Two_quick_clicks_with_ids_of_their_own_are_two_clicks()
    {
        await using var bot = await BotUnderTest.StartAsync(Counting);

        await bot.AskAsync(Wire.Execute(bot.Channel.Url, "count", new() { ["n"] = "1" }));
        await bot.AskAsync(Wire.Execute(bot.Channel.Url, "count", new() { ["n"] = "1" }));

        _ran.ShouldBe(2);
    }

    [Fact]
    public async Task The_same_click_under_a_new_id_joins_the_one_that_is_still_running()
    {
        var go = new TaskCompletionSource();
        var started = new TaskCompletionSource();
        await using var bot = await BotUnderTest.StartAsync(routes => routes.OnExecute("slow", async (_, _) =>
        {
            Interlocked.Increment(ref _ran);
            started.TrySetResult();
            await go.Task;
            return ExecuteAnswer.Message("done");
        }));
        var first = bot.AskAsync(Wire.Execute(bot.Channel.Url, "slow", new() { ["op"] = "a1" }));
        await started.Task;
        var second = bot.AskAsync(Wire.Execute(bot.Channel.Url, "slow", new() { ["op"] = "a1" }));
        while (!bot.Logs.All.Any(line => line.Contains("came again", StringComparison.Ordinal)))
            await Task.Yield();

        go.SetResult();

        (await second).ToJsonString().ShouldBe((await first).ToJsonString());
        _ran.ShouldBe(1);
    }

    [Fact]
    public async Task The_same_click_under_a_new_id_after_the_client_gave_up_gets_the_answer_of_the_first()
    {
        var time = new FakeTimeProvider(TimeProvider.System.GetUtcNow());
        await using var bot = await BotUnderTest.StartAsync(
            routes => routes.OnExecute("slow", (_, _) =>
            {
                Interlocked.Increment(ref _ran);
                time.Advance(TimeSpan.FromSeconds(9.5));
                return Task.FromResult(ExecuteAnswer.Message($"done {_ran}"));
            }),
            services: all => all.AddSingleton<TimeProvider>(time));

        await bot.AskAsync(Wire.Execute(bot.Channel.Url, "slow", new() { ["op"] = "a1" }));
        var again = await bot.AskAsync(Wire.Execute(bot.Channel.Url, "slow", new() { ["op"] = "a1" }));

        _ran.ShouldBe(1);
        ((string?)again["value"]).ShouldBe("done 1");
    }

    [Fact]
    public async Task The_last_2048_deliveries_are_remembered_each_with_its_own_answer_short_or_long()
    {
        await using var bot = await BotUnderTest.StartAsync(routes => routes.OnExecute("count", (turn, _) =>
            Task.FromResult(ExecuteAnswer.Message($"{Interlocked.Increment(ref _ran)}{new string('.', turn.Data.Whole("dots") ?? 0)}"))));
        var clicks = Enumerable.Range(0, 2100)
            .Select(number => Wire.Execute(bot.Channel.Url, "count", new() { ["dots"] = $"{number % 2 * 3000}" })).ToArray();
        foreach (var click in clicks)
            await bot.AskAsync(click);

        foreach (var number in new[] { 100, 101, 2098, 2099 })
            ((string?)(await bot.AskAsync(clicks[number]))["value"]).ShouldBe($"{number + 1}{new string('.', number % 2 * 3000)}");
        _ran.ShouldBe(2100);
        ((string?)(await bot.AskAsync(clicks[0]))["value"]).ShouldBe("2101");
    }

    [Fact]
    public async Task A_redelivery_after_a_failure_is_a_new_try()
    {
        await using var bot = await BotUnderTest.StartAsync(routes => routes.OnOtherText(
            (_, _) => Interlocked.Increment(ref _ran) == 1 ? throw new InvalidOperationException("first") : Task.CompletedTask,
            Handling.ChangesData));
        var message = Wire.Message(bot.Channel.Url, "hi");

        (await bot.StatusAsync(message)).ShouldBe(500);
        (await bot.StatusAsync(message)).ShouldBe(200);
    }

    [Fact]
    public async Task signin_exchange_dup_one_exchange_for_all_open_clients()
    {
        await using var bot = await BotUnderTest.StartAsync(routes => routes.OnTokenExchange((_, _) =>
        {
            Interlocked.Increment(ref _ran);
            return Task.FromResult(SigninAnswer.SignedIn);
        }));
        for (var client = 0; client < 3; client++)
            (await bot.StatusAsync(Wire.Invoke(
                bot.Channel.Url, "signin/tokenExchange", new JsonObject { ["id"] = "x1", ["connectionName"] = "c", ["token"] = "t" }))).ShouldBe(200);

        _ran.ShouldBe(1);
    }

    private void Counting(BotRoutes routes) => routes.OnExecute("count", (_, _) =>
        Task.FromResult(ExecuteAnswer.Card(new AdaptiveCard(new TextBlock($"{Interlocked.Increment(ref _ran)}")))));

    private Task Count<TTurn>(TTurn turn, CancellationToken stop)
    {
        Interlocked.Increment(ref _ran);
        return Task.CompletedTask;
    }
}
