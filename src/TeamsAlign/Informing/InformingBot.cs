using TeamsAlign.Bots;
using TeamsAlign.Bots.Cards;
using TeamsAlign.Delivery;
using TeamsAlign.People;
using TeamsAlign.Requests;
using TeamsAlign.Requests.Bot;
using TeamsAlign.Requests.Cards;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Informing;

/// <summary>The buttons of the list. What they may do is decided by the list of whoever pressed, as it is now, never by what the card says.</summary>
internal sealed class InformingBot(IWorkspace workspace, PeopleDesk people, CardDesk desk, InformingDesk informing, InTime inTime, TimeProvider time) : IBotModule
{
    private static readonly string[] Verbs = [InformingVerbs.Mark, InformingVerbs.All, InformingVerbs.Undo, InformingVerbs.UndoAll];

    public void Register(BotRoutes routes)
    {
        foreach (var verb in Verbs)
            routes
                .OnExecute(verb, async (turn, stop) => ExecuteAnswer.Card(await InTimeAsync(turn, verb, turn.Data, turn.MessageId, stop)))
                .OnSubmit(verb, async (turn, stop) => await turn.ReplaceAsync(await InTimeAsync(turn, verb, turn.Data, turn.MessageId, stop), stop), Handling.ChangesData);
        routes
            .OnExecute(InformingVerbs.List, async (turn, stop) =>
            {
                await ShowAsync(turn, turn.Data, stop);
                return ExecuteAnswer.Message("It is shown below.");
            })
            .OnSubmit(InformingVerbs.List, (turn, stop) => ShowAsync(turn, turn.Data, stop), Handling.OnlyReads);
    }

    private async Task ShowAsync(Turn turn, SubmittedData data, CancellationToken cancellationToken)
    {
        var person = await people.WhoAsync(turn, cancellationToken);
        if (RequestRights.ToAsk(person) is { } refusal)
            await turn.ReplyAsync(OutboundActivity.Card(RefusalCard.Of(refusal)), cancellationToken);
        else
            await desk.ReplyAsync(turn, ShipListFace.FaceName, data.Text(RequestVerbs.Key) ?? "", person, cancellationToken);
    }

    private Task<AdaptiveCard> InTimeAsync(Turn turn, string verb, SubmittedData data, string? message, CancellationToken cancellationToken) =>
        inTime.CardAsync(turn, message, stop => MarkAsync(turn, verb, data, stop), cancellationToken);

    private async Task<AdaptiveCard> MarkAsync(Turn turn, string verb, SubmittedData data, CancellationToken cancellationToken)
    {
        var by = await people.WhoAsync(turn, cancellationToken);
        if (RequestRights.ToAsk(by) is { } outsider)
            return RefusalCard.Of(outsider);
        var item = data.Text(RequestVerbs.Key) ?? "";
        if (ListOf(item, by) is not { } list)
            return RefusalCard.Of(Refusal.NotFound(Text.Cut(item, 40)));
        var undo = verb is InformingVerbs.Undo or InformingVerbs.UndoAll;
        var all = verb is InformingVerbs.All or InformingVerbs.UndoAll;
        ShipList.Customer[] meant = [.. list.Customers.Where(c => all || c.Key == data.Text(InformingVerbs.Customer))];
        if (meant.Length == 0)
            return ShipListCard.For(list, by, workspace.State, Today, problem: "This customer is not on your list. Nothing was saved.");
        var refusal = await informing.MarkAsync(by, meant, undo, data.Text(RequestVerbs.RowVersion) ?? "", turn.Conversation.TenantId ?? "", cancellationToken);
        return ListOf(item, by) is { } after
            ? ShipListCard.For(after, by, workspace.State, Today, Done(refusal, undo, meant), refusal?.Sentence)
            : RefusalCard.Of(Refusal.NotFound(item));
    }

    private DateOnly Today => workspace.State.Today(time.GetUtcNow());

    private ShipList? ListOf(string item, Person by) => ShipList.Of(workspace.State, item, by.Id, Today);

    private static string? Done(Refusal? refusal, bool undo, ShipList.Customer[] meant) => refusal is not null ? null
        : undo ? "Taken back."
        : meant.Length == 1 ? $"{meant[0].Name} is informed."
        : $"{meant.Length} customers are informed.";
}
