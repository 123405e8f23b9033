using System.Text.RegularExpressions;
using TeamsAlign.Bots;
using TeamsAlign.Delivery;
using TeamsAlign.People;
using TeamsAlign.Requests.Cards;
using TeamsAlign.Shell;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Requests.Bot;

/// <summary>Requests in chat: <c>find</c>, <c>REQ-12</c>, <c>approvals</c>, and opening what a list shows.</summary>
internal sealed partial class RequestsBot(IWorkspace workspace, PeopleDesk people, CardDesk desk, IEnumerable<LinkedKind> kinds) : IBotModule
{
    private const int LongestWords = 200;

    public void Register(BotRoutes routes) => routes
        .OnText("find", FindAsync, Handling.OnlyReads)
        .OnText("approvals", ApprovalsAsync, Handling.OnlyReads)
        .OnTextMatching(Key(), OneAsync, Handling.OnlyReads)
        .OnExecute(RequestVerbs.Show, async (turn, stop) =>
        {
            await ShowAsync(turn, turn.Data.Text(RequestVerbs.Key) ?? "", stop);
            return ExecuteAnswer.Message("It is shown below.");
        })
        .OnSubmit(RequestVerbs.Show, (turn, stop) => ShowAsync(turn, turn.Data.Text(RequestVerbs.Key) ?? "", stop), Handling.OnlyReads);

    private async Task FindAsync(TextTurn turn, CancellationToken cancellationToken)
    {
        var person = await people.WhoAsync(turn, cancellationToken);
        if (RequestRights.ToAsk(person) is { } refusal)
            await turn.ReplyAsync(OutboundActivity.Card(RefusalCard.Of(refusal)), cancellationToken);
        else if (turn.Argument.Length == 0)
            await turn.ReplyAsync(OutboundActivity.Card(RefusalCard.Of("Find what? Say for example: find dark mode")), cancellationToken);
        else
            await desk.ReplyAsync(turn, FoundCard.Face, "", person, cancellationToken, Text.Cut(TypedText.Line(turn.Argument) ?? "", LongestWords));
    }

    private async Task ApprovalsAsync(TextTurn turn, CancellationToken cancellationToken)
    {
        var person = await people.WhoAsync(turn, cancellationToken);
        if (RequestRights.ToAsk(person) is { } refusal)
            await turn.ReplyAsync(OutboundActivity.Card(RefusalCard.Of(refusal)), cancellationToken);
        else
            await desk.ReplyAsync(turn, QueueCard.Face, "", person, cancellationToken);
    }

    private Task OneAsync(TextTurn turn, CancellationToken cancellationToken) => ShowAsync(turn, RecordKey.Said(turn.Text), cancellationToken);

    private async Task ShowAsync(Turn turn, string key, CancellationToken cancellationToken)
    {
        var person = await people.WhoAsync(turn, cancellationToken);
        if (RequestRights.ToAsk(person) is { } refusal)
            await turn.ReplyAsync(OutboundActivity.Card(RefusalCard.Of(refusal)), cancellationToken);
        else if (workspace.State.Find(key) is null)
            await turn.ReplyAsync(OutboundActivity.Card(UnknownKeyCard.Of(key, workspace.State.Requests.Select(r => r.Key))), cancellationToken);
        else
            await desk.ReplyAsync(turn, kinds.FirstOrDefault(k => k.Prefix == RecordKey.Parse(key)?.Prefix)?.Face ?? RequestCard.Face, key, person, cancellationToken);
    }

    [GeneratedRegex(@"^\s*REQ[-\s]?\d{1,9}\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Key();
}
