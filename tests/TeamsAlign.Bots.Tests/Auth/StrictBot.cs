namespace TeamsAlign.Bots.Tests.Auth;

/// <summary>One bot as in production, shared by the tests of a class; counts what its handlers were given.</summary>
public sealed class StrictBot : IAsyncLifetime
{
    private int _handled;

    internal BotUnderTest Bot { get; private set; } = null!;

    internal int Handled => Volatile.Read(ref _handled);

    internal string Url => Bot.Channel.Url;

    public async ValueTask InitializeAsync() => Bot = await BotUnderTest.StartStrictAsync(routes => routes.OnOtherText(
        (_, _) =>
        {
            Interlocked.Increment(ref _handled);
            return Task.CompletedTask;
        },
        Handling.ChangesData));

    public ValueTask DisposeAsync() => Bot.DisposeAsync();

    /// <summary>Posts a message with this header and says what the bot answered and whether a handler ran.</summary>
    internal async Task<(int Status, bool Ran, string Body)> SayAsync(string? authorization, Action<System.Text.Json.Nodes.JsonObject>? change = null)
    {
        var before = Handled;
        var activity = Wire.Message(Url, "hello");
        change?.Invoke(activity);
        using var response = await Bot.PostAsync(activity, authorization);
        return ((int)response.StatusCode, Handled > before, await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }
}
