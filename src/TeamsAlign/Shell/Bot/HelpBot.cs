using TeamsAlign.Bots;
using TeamsAlign.Bots.Cards;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Shell;

/// <summary>Says what the bot can do, also to whoever said something it does not know.</summary>
internal sealed class HelpBot(WorkspaceIdentity identity) : IBotModule
{
    private readonly bool isOneOfSeveral = identity.Key is not null;

    public void Register(BotRoutes routes) => routes
        .OnText("help", (turn, stop) => turn.ReplyAsync(OutboundActivity.Card(HelpCards.Help(isOneOfSeveral), "What I can do"), stop), Handling.OnlyReads)
        .OnOtherText(
            (turn, stop) => turn.ReplyAsync(OutboundActivity.Card(AnswerTo(turn.Text), "What I can do"), stop),
            Handling.OnlyReads)
        .OnExecute(HelpCards.HelpVerb, (_, _) => Task.FromResult(ExecuteAnswer.Card(HelpCards.Help(isOneOfSeveral))));

    private AdaptiveCard AnswerTo(string text) =>
        string.IsNullOrWhiteSpace(text) ? HelpCards.Help(isOneOfSeveral)
        : RecordKey.Parse(text) is null ? HelpCards.NotUnderstood(text)
        : HelpCards.NoSuchKey(text.Trim().ToUpperInvariant());
}
