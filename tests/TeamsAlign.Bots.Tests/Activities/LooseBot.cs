namespace TeamsAlign.Bots.Tests.Activities;

/// <summary>One bot without authentication that answers every text with it, shared by the tests of a class.</summary>
public sealed class LooseBot : IAsyncLifetime
{
    internal BotUnderTest Bot { get; private set; } = null!;

    public async ValueTask InitializeAsync() => Bot = await BotUnderTest.StartAsync(routes => routes.OnOtherText(
        (turn, stop) => turn.ReplyAsync(OutboundActivity.Plain(turn.Text), stop), Handling.ChangesData));

    public ValueTask DisposeAsync() => Bot.DisposeAsync();
}
