using System.Globalization;
using System.Text.RegularExpressions;
using TeamsAlign.Bots;
using TeamsAlign.Delivery;
using TeamsAlign.People;
using TeamsAlign.Requests;
using TeamsAlign.Requests.Cards;
using TeamsAlign.Syncs.Cards;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Syncs;

/// <summary>The meeting in chat: <c>agenda</c>, <c>SY-3</c>, and the start of a Teams meeting, which opens the session.</summary>
internal sealed partial class SyncsBot(IWorkspace workspace, PeopleDesk people, CardDesk desk) : IBotModule
{
    private const string Surface = "chat";

    public void Register(BotRoutes routes) => routes
        .OnText("agenda", AgendaAsync, Handling.OnlyReads)
        .OnTextMatching(Key(), MeetingAsync, Handling.OnlyReads)
        .OnMeetingStarted(StartedAsync);

    private async Task AgendaAsync(TextTurn turn, CancellationToken cancellationToken) =>
        await desk.ReplyAsync(turn, AgendaFace.FaceName, "", await people.WhoAsync(turn, cancellationToken), cancellationToken);

    private async Task MeetingAsync(TextTurn turn, CancellationToken cancellationToken)
    {
        var person = await people.WhoAsync(turn, cancellationToken);
        var key = RecordKey.Said(turn.Text);
        if (workspace.State.Syncs[key] is { } sync)
            await desk.ReplyAsync(turn, sync.State == SyncState.Closed ? SummaryFace.FaceName : AgendaFace.FaceName, sync.Key, person, cancellationToken);
        else
            await turn.ReplyAsync(OutboundActivity.Card(RefusalCard.Of(NearKeys.NotFound(workspace.State.Syncs.Select(s => s.Key), key))), cancellationToken);
    }

    /// <summary>
    /// Teams says so once per session, perhaps twice, perhaps never; the same start is the same command, so the card is posted once.
    /// It may come from nobody in particular, so the product itself starts the meeting.
    /// </summary>
    private async Task StartedAsync(MeetingTurn turn, CancellationToken cancellationToken)
    {
        var chat = turn.Conversation.BaseId;
        var started = turn.StartedAt?.ToString("O", CultureInfo.InvariantCulture) ?? turn.Activity.Id ?? "";
        var id = CommandId.Of(turn.Conversation.TenantId ?? "", Person.System.Id, turn.MeetingId, nameof(StartSync), started);
        var start = new StartSync(chat) { Meeting = turn.MeetingId, Title = turn.Title };
        if (await workspace.SendAsync(start, Person.System, Surface, id, cancellationToken) is Outcome.Done { Repeated: false } done)
            await desk.ReplyAsync(turn, AgendaFace.FaceName, done.Subject, Person.System, cancellationToken);
    }

    [GeneratedRegex(@"^\s*SY[-\s]?\d{1,9}\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Key();
}
