using TeamsAlign.Bots;
using TeamsAlign.Bots.Cards;
using TeamsAlign.People;
using TeamsAlign.Requests;
using TeamsAlign.Requests.Bot;
using TeamsAlign.Requests.Cards;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Delivery;

/// <summary>What somebody is told, in chat: <c>notices</c>, and the buttons below each message.</summary>
internal sealed class NoticesBot(IWorkspace workspace, PeopleDesk people, CardDesk desk, DeliveryStore store, Postman postman, Telling telling) : IBotModule
{
    public void Register(BotRoutes routes) => routes
        .OnText("notices", ShowAsync, Handling.OnlyReads)
        .OnExecute(NoticeVerbs.Choose, async (turn, stop) => ExecuteAnswer.Card(await ChooseAsync(turn, turn.Data, turn.MessageId, stop)))
        .OnExecute(NoticeVerbs.Save, async (turn, stop) => ExecuteAnswer.Card(await SaveAsync(turn, turn.Data, turn.MessageId, stop)))
        .OnSubmit(NoticeVerbs.Choose, async (turn, stop) => await turn.ReplaceAsync(await ChooseAsync(turn, turn.Data, turn.MessageId, stop), stop), Handling.ChangesData)
        .OnSubmit(NoticeVerbs.Save, async (turn, stop) => await turn.ReplaceAsync(await SaveAsync(turn, turn.Data, turn.MessageId, stop), stop), Handling.ChangesData);

    private async Task ShowAsync(TextTurn turn, CancellationToken cancellationToken)
    {
        var person = await people.WhoAsync(turn, cancellationToken);
        if (RequestRights.ToAsk(person) is { } refusal)
            await turn.ReplyAsync(OutboundActivity.Card(RefusalCard.Of(refusal)), cancellationToken);
        else
            await desk.ReplyAsync(turn, NoticesFace.FaceName, "", person, cancellationToken);
    }

    private async Task<AdaptiveCard> ChooseAsync(Turn turn, SubmittedData data, string? message, CancellationToken cancellationToken)
    {
        var by = await people.WhoAsync(turn, cancellationToken);
        if (!Enum.TryParse<NoticeMode>(data.Text(NoticeVerbs.Mode), out var mode) || !Enum.IsDefined(mode))
            return RefusalCard.Of("That is no way of being told. Say notices to choose one.");
        var kind = data.Text(NoticeVerbs.Kind) ?? "";
        var refusal = await SendAsync(turn, new SetNotices([new KindChoice(kind, mode)]), $"{NoticeVerbs.Choose}.{kind}.{mode}", by, message, cancellationToken);
        // The message itself, where it is theirs and known: with what they chose, and the way back.
        if (refusal is null or { Kind: RefusalKind.WrongState } && message is not null
            && store.Cards.Get(Sent(turn, message, by)) is { } posted && desk.Compose(posted, workspace.State) is { } drawn)
        {
            await postman.UpdateAsync(posted, workspace.State, cancellationToken);
            return drawn;
        }

        return refusal is not null ? RefusalCard.Of(refusal) : Form(by, "Saved.", null);
    }

    private async Task<AdaptiveCard> SaveAsync(Turn turn, SubmittedData data, string? message, CancellationToken cancellationToken)
    {
        var by = await people.WhoAsync(turn, cancellationToken);
        var choices = NoticeChoices.Of(workspace.State, by.Id);
        KindChoice[] changed = [.. NoticeKind.All
            .Select(k => Enum.TryParse<NoticeMode>(data.Text(k.Name), out var mode) && mode != choices.ModeOf(k) ? new KindChoice(k.Name, mode) : null)
            .OfType<KindChoice>()];
        var quiet = new QuietHours(data.Time(NoticeVerbs.QuietFrom), data.Time(NoticeVerbs.QuietTo), data.Ticked(NoticeVerbs.DaysOff));
        if (quiet.From is null != quiet.To is null)
            return Form(by, null, "Quiet hours have a beginning and an end: fill in both times, or neither. Nothing was saved.");
        var said = quiet == telling.QuietHoursOf(workspace.State, by.Id) ? null : quiet.ToString();
        var refusal = await SendAsync(turn, new SetNotices(changed, said), $"{NoticeVerbs.Save}.{string.Join('.', changed.AsEnumerable())}.{said}", by, message, cancellationToken);
        return refusal is null or { Kind: RefusalKind.WrongState } ? Form(by, refusal?.Sentence ?? "Saved.", null) : Form(by, null, refusal.Sentence);
    }

    private async Task<Refusal?> SendAsync(Turn turn, SetNotices command, string verb, Person by, string? message, CancellationToken cancellationToken)
    {
        var id = CommandId.Of(turn.Conversation.TenantId ?? "", by.Id, message ?? turn.Conversation.Id, verb, workspace.State.RowVersion(by.Id.Value));
        return await workspace.TrySendAsync(command, by, "chat", id, cancellationToken) is Outcome.Refused { Refusal: var refusal } ? refusal : null;
    }

    private AdaptiveCard Form(Person by, string? done, string? problem) => by.IsOutsider
        ? NoticesCard.Base()
        : NoticesCard.For(NoticeChoices.Of(workspace.State, by.Id), telling.QuietHoursOf(workspace.State, by.Id), workspace.State, done, problem);

    /// <summary>A notice has the key of its claim, an answer that of its message.</summary>
    private string Sent(Turn turn, string message, Person by) =>
        store.Cards.All.FirstOrDefault(c => c.For == by.Id && c.Message == message && c.Conversation == turn.Conversation.Id)?.Key ?? "";
}
