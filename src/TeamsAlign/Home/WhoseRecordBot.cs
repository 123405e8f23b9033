using TeamsAlign.Bots;
using TeamsAlign.Bots.Cards;
using TeamsAlign.Requests.Cards;
using TeamsAlign.Shell;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Home;

/// <summary>A key such as REQ-12 in a personal chat, where several of the person's workspaces have one: asks which is meant.</summary>
internal sealed class WhoseRecordBot(Memberships memberships) : IBotModule
{
    public void Register(BotRoutes routes) => routes.OnOtherText(AskAsync, Handling.OnlyReads);

    private async Task AskAsync(TextTurn turn, CancellationToken cancellationToken)
    {
        var key = RecordKey.Said(turn.Text);
        var theirs = FrontDesk.Holding(await memberships.OfAsync(turn.From.AadObjectId ?? "", cancellationToken), key);
        await turn.ReplyAsync(OutboundActivity.Card(Card(key, theirs), $"Which {key}?"), cancellationToken);
    }

    /// <summary>Each button is one of the workspace's own: it goes there, and is answered from there.</summary>
    private static AdaptiveCard Card(string key, IEnumerable<ServedWorkspace> theirs) => new(
        TextBlock.Heading(CardText.Typed($"Which {key}?")),
        new TextBlock("Several of your product lines have it."))
    {
        Actions = [.. theirs.Select(w => new ExecuteAction(
            w.Identity.Title ?? w.Identity.Name, RequestVerbs.Show, ActionData.Of((RequestVerbs.Key, key), (SharedServices.CardMember, w.Identity.Name))))],
    };
}
