using System.Text.RegularExpressions;
using TeamsAlign.Bots;
using TeamsAlign.Bots.Cards;
using TeamsAlign.Customers;
using TeamsAlign.Delivery;
using TeamsAlign.People;
using TeamsAlign.Requests;
using TeamsAlign.Requests.Bot;
using TeamsAlign.Requests.Cards;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Insights;

/// <summary>A customer in ten lines in chat: <c>brief Contoso</c>.</summary>
internal sealed partial class BriefBot(IWorkspace workspace, PeopleDesk people, CardDesk desk, DeliveryStore store, TimeProvider time) : IBotModule
{
    public void Register(BotRoutes routes) => routes
        .OnText("brief", (turn, stop) => BriefAsync(turn, turn.Argument, stop), Handling.OnlyReads)
        .OnTextMatching(Key(), (turn, stop) => BriefAsync(turn, RecordKey.Said(turn.Text), stop), Handling.OnlyReads)
        .OnExecute(BriefCard.ShowVerb, async (turn, stop) => ExecuteAnswer.Card(await ShowAsync(turn, turn.Data, turn.MessageId, stop)))
        .OnSubmit(BriefCard.ShowVerb, async (turn, stop) => await turn.ReplaceAsync(await ShowAsync(turn, turn.Data, turn.MessageId, stop), stop), Handling.OnlyReads);

    private async Task BriefAsync(TextTurn turn, string argument, CancellationToken cancellationToken)
    {
        var person = await people.WhoAsync(turn, cancellationToken);
        var words = Text.Cut(TypedText.Line(argument) ?? "", BriefName.LongestName);
        if (person.IsOutsider && BriefRights.ToRead(workspace.State, person) is { } refusal)
            await turn.ReplyAsync(OutboundActivity.Card(RefusalCard.Of(refusal)), cancellationToken);
        else if (words.Length == 0)
            await turn.ReplyAsync(OutboundActivity.Card(RefusalCard.Of("Whose brief? Say for example: brief Contoso")), cancellationToken);
        else
            await desk.ReplyAsync(turn, BriefCard.Face, Subject(turn, words), person, cancellationToken, words);
    }

    [GeneratedRegex(@"^\s*AC[-\s]?\d{1,9}\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Key();

    private string Subject(TextTurn turn, string words) =>
        turn.Conversation.Kind == ConversationKind.Personal ? BriefName.Of(workspace.State, words).One?.Key ?? "" : "";

    private async Task<AdaptiveCard> ShowAsync(Turn turn, SubmittedData data, string? message, CancellationToken cancellationToken)
    {
        var person = await people.WhoAsync(turn, cancellationToken);
        var state = workspace.State;
        if (BriefRights.ToRead(state, person) is { } refusal)
            return RefusalCard.Of(refusal);
        if (state.Accounts[data.Text(BriefCard.Key)] is not { } account)
            return RefusalCard.Of("This customer is not known here any more.");
        // From now on the message is about the one that was picked.
        if (message is not null && store.Cards.Get(CardDesk.KeyOf(turn.Conversation.Id, message)) is { IsShared: false } posted)
            await store.Cards.PutAsync(posted with { Subject = account.Key }, cancellationToken);
        return BriefFace.Of(account, person, state, time.GetUtcNow());
    }
}
