using TeamsAlign.Bots.Cards;

namespace TeamsAlign.Bots.EchoBot;

/// <summary>Says what it hears; answers votes with the card the other servers of the comparison answer.</summary>
internal sealed class Echo : IBotModule
{
    public void Register(BotRoutes routes) => routes
        .OnOtherText((turn, stop) => turn.ReplyAsync(OutboundActivity.Plain($"Echo: {turn.Text}"), stop), Handling.ChangesData)
        .OnExecute("wait", WaitAsync)
        .OnExecute(BotRoutes.Any, (turn, _) => Task.FromResult(ExecuteAnswer.Card(Voted(turn.Data.Text("ideaId")))));

    private static async Task<ExecuteAnswer> WaitAsync(ExecuteTurn turn, CancellationToken cancellationToken)
    {
        await Task.Delay(TimeSpan.FromMilliseconds(turn.Data.Whole("ms") ?? 200), TimeProvider.System, cancellationToken);
        return ExecuteAnswer.Message("Waited");
    }

    private static AdaptiveCard Voted(string? ideaId) => new(
        new TextBlock("Voted") { Weight = TextWeight.Bolder },
        new FactSet(new Fact("Votes", CardText.Of("43")), new Fact("Status", CardText.Of("Planned"))))
    {
        Actions = [new ExecuteAction("Undo", "unvote", ActionData.Of(("ideaId", ideaId)))],
    };
}
