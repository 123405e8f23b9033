using TeamsAlign.Bots;

namespace TeamsAlign.Shell;

/// <summary>Says what the bot can do, also to whoever said something it does not know.</summary>
internal sealed class HelpBot : IBotModule
{
    public void Register(BotRoutes routes) => routes
        .OnText("help", (turn, stop) => turn.ReplyAsync(OutboundActivity.Card(HelpCards.Help(), "What I can do"), stop), Handling.OnlyReads)
        .OnOtherText(
            (turn, stop) => turn.ReplyAsync(
                OutboundActivity.Card(string.IsNullOrWhiteSpace(turn.Text) ? HelpCards.Help() : HelpCards.NotUnderstood(turn.Text), "What I can do"), stop),
            Handling.OnlyReads);
}
