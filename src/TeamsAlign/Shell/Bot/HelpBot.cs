using TeamsAlign.Bots;
using TeamsAlign.Bots.Cards;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Shell;

/// <summary>Says what the bot can do, also to whoever said something it does not know.</summary>
internal sealed class HelpBot : IBotModule
{
    public void Register(BotRoutes routes) => routes
        .OnText("help", (turn, stop) => turn.ReplyAsync(OutboundActivity.Card(HelpCards.Help(), "What I can do"), stop), Handling.OnlyReads)
        .OnOtherText(
            (turn, stop) => turn.ReplyAsync(OutboundActivity.Card(AnswerTo(turn.Text), "What I can do"), stop),
            Handling.OnlyReads)
        .OnExecute(HelpCards.HelpVerb, (_, _) => Task.FromResult(ExecuteAnswer.Card(HelpCards.Help())));

    private static AdaptiveCard AnswerTo(string text) =>
        string.IsNullOrWhiteSpace(text) ? HelpCards.Help()
        : RecordKey.Parse(text) is null ? HelpCards.NotUnderstood(text)
        : HelpCards.NoSuchKey(text.Trim().ToUpperInvariant());
}
