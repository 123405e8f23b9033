using TeamsAlign.Bots;
using TeamsAlign.Bots.Cards;

namespace TeamsAlign.Home;

/// <summary>Says one thing to whatever is asked.</summary>
/// <param name="asked">Answers what somebody writes, and the installation.</param>
/// <param name="sentence">Where there is no room for more: buttons, searches, dialogs.</param>
internal sealed class SentenceBot(BotHandler<Turn>? asked, string sentence) : IBotModule
{
    public SentenceBot(string sentence)
        : this(null, sentence)
    {
    }

    public void Register(BotRoutes routes)
    {
        routes
            .OnOtherText((turn, stop) => AnswerAsync(turn, stop), Handling.OnlyReads)
            .OnSubmit(BotRoutes.Any, (turn, stop) => turn.ReplyAsync(OutboundActivity.Plain(sentence), stop), Handling.OnlyReads)
            .OnExecute(BotRoutes.Any, (turn, _) => Task.FromResult(turn.IsAutomatic ? ExecuteAnswer.Card(new AdaptiveCard(new TextBlock(CardText.Typed(sentence)))) : ExecuteAnswer.Message(sentence)))
            .OnQuery(BotRoutes.Any, (_, _) => Task.FromResult(QueryAnswer.Message(sentence)))
            .OnFetchDialog(BotRoutes.Any, (_, _) => Task.FromResult(FetchAnswer.Message(sentence)))
            .OnSubmitDialog(BotRoutes.Any, (_, _) => Task.FromResult(SubmitAnswer.Message(sentence)))
            .OnTypeahead(BotRoutes.Any, (_, _) => Task.FromResult(TypeaheadAnswer.Choices()));
        if (asked is not null)
            routes.OnInstalled((turn, stop) => turn.IsUpgrade ? Task.CompletedTask : asked(turn, stop)).OnBotAdded((turn, stop) => asked(turn, stop));
    }

    private Task AnswerAsync(TextTurn turn, CancellationToken cancellationToken) =>
        asked?.Invoke(turn, cancellationToken) ?? turn.ReplyAsync(OutboundActivity.Plain(sentence), cancellationToken);
}
