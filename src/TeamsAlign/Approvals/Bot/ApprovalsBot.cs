using System.Text.RegularExpressions;
using TeamsAlign.Approvals.Cards;
using TeamsAlign.Bots;
using TeamsAlign.Bots.Cards;
using TeamsAlign.Delivery;
using TeamsAlign.People;
using TeamsAlign.Requests.Bot;
using TeamsAlign.Requests.Cards;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Approvals.Bot;

/// <summary>Approvals in chat: <c>AP-4</c>, and the buttons of their cards. What a click may do is decided by the commands, never by what the card says.</summary>
internal sealed partial class ApprovalsBot(
    IWorkspace workspace, PeopleDesk people, CardDesk cards, ApprovalDesk desk, IQueueDesk queue, InTime inTime, TimeProvider time) : IBotModule
{
    public void Register(BotRoutes routes)
    {
        routes.OnTextMatching(Key(), ShowAsync, Handling.OnlyReads)
            .OnTypeahead(ApprovalVerbs.People, FindPeopleAsync);
        foreach (var verb in ApprovalVerbs.All)
            routes
                .OnExecute(verb, async (turn, stop) => ExecuteAnswer.Card(await InTimeAsync(turn, verb, turn.Data, turn.MessageId, stop)))
                .OnSubmit(verb, async (turn, stop) => await turn.ReplaceAsync(await InTimeAsync(turn, verb, turn.Data, turn.MessageId, stop), stop), Handling.ChangesData);
    }

    private async Task ShowAsync(TextTurn turn, CancellationToken cancellationToken)
    {
        var person = await people.WhoAsync(turn, cancellationToken);
        var key = RecordKey.Said(turn.Text);
        if (person.IsOutsider)
            await turn.ReplyAsync(OutboundActivity.Card(RefusalCard.Of(Outsiders.Refusal)), cancellationToken);
        else if (workspace.State.Approvals[key] is null)
            await turn.ReplyAsync(OutboundActivity.Card(RefusalCard.Of(Refusal.NotFound(key))), cancellationToken);
        else
            await cards.ReplyAsync(turn, ApprovalCard.Face, key, person, cancellationToken);
    }

    private Task<AdaptiveCard> InTimeAsync(Turn turn, string verb, SubmittedData data, string? message, CancellationToken cancellationToken) =>
        inTime.CardAsync(turn, message, stop => PressAsync(turn, verb, data, message, stop), cancellationToken);

    private async Task<AdaptiveCard> PressAsync(Turn turn, string verb, SubmittedData data, string? message, CancellationToken cancellationToken)
    {
        var by = await people.WhoAsync(turn, cancellationToken);
        if (by.IsOutsider)
            return RefusalCard.Of(Outsiders.Refusal);
        var key = data.Text(ApprovalVerbs.Approval) ?? "";
        var text = data.Text(ApprovalVerbs.TextOf(verb));
        var id = CommandId.Of(turn.Conversation.TenantId ?? "", by.Id, key, $"{verb}.{data.Text(ApprovalVerbs.Seat)}", data.Text(ApprovalVerbs.RowVersion) ?? message ?? "");
        var outcome = await workspace.TrySendAsync(Pressed.Command(verb, key, data, by), by, "chat", id, cancellationToken);
        var draft = outcome is Outcome.Refused { Refusal: var refusal }
            ? new ApprovalDraft(key, verb, refusal.Sentence, refusal.Field) { Text = text, To = data.Text(ApprovalVerbs.To) }
            : null;
        var done = draft is null ? Pressed.Done(verb, key) : null;
        if (data.Text(ApprovalVerbs.Face) == queue.Face)
            return await queue.DrawAsync(turn, by, message, key, done, draft, cancellationToken);
        return workspace.State.Approvals[key] is { } approval
            ? desk.Card(approval, by, workspace.State, workspace.State.Today(time.GetUtcNow()), done, draft)
            : RefusalCard.Of(draft?.Problem ?? Refusal.NotFound(key).Sentence);
    }

    private async Task<TypeaheadAnswer> FindPeopleAsync(TypeaheadTurn turn, CancellationToken cancellationToken) =>
        (await people.WhoAsync(turn, cancellationToken)).IsOutsider
            ? TypeaheadAnswer.Choices()
            : TypeaheadAnswer.Choices([.. workspace.State.People.Where(m => !m.Removed && m.Name.Contains(turn.Text, StringComparison.OrdinalIgnoreCase))
                .OrderBy(m => m.Name, StringComparer.OrdinalIgnoreCase).Skip(turn.Skip).Take(turn.Top).Select(m => new TypeaheadResult(m.Name, m.Key))]);

    [GeneratedRegex(@"^\s*AP[-\s]?\d{1,9}\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Key();
}
