using TeamsAlign.Bots;
using TeamsAlign.Bots.Cards;
using TeamsAlign.People;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Delivery;

/// <summary>Answers a client that asks for somebody's own view of a card.</summary>
internal sealed class DeskBot(CardDesk desk, PeopleDesk people, IWorkspace workspace, DeliveryStore store, InTime inTime) : IBotModule
{
    public void Register(BotRoutes routes) => routes
        .OnExecute(CardDesk.RefreshVerb, RefreshAsync)
        .OnUnknownRefresh(RefreshAsync);

    private async Task<ExecuteAnswer> RefreshAsync(ExecuteTurn turn, CancellationToken cancellationToken)
    {
        if (turn.MessageId is { } message && inTime.LateFor(turn, message) is { } late)
            return ExecuteAnswer.Card(late);
        var viewer = await people.WhoAsync(turn, cancellationToken);
        var state = workspace.State;
        var card = Shown(turn);
        // A client that asks by itself must get a card: an error would stay on the message until it is reloaded.
        return ExecuteAnswer.Card(desk.ComposeFor(card, viewer, state)
            ?? new AdaptiveCard(new TextBlock("This is no longer here.")));
    }

    private PostedCard Shown(ExecuteTurn turn) =>
        turn.MessageId is { } message && store.Cards.Get(CardDesk.KeyOf(turn.Conversation.Id, message)) is { } posted
            ? posted
            : new PostedCard("")
            {
                Face = turn.Data.Text("face") ?? "",
                Subject = turn.Data.Text("subject") ?? "",
                Place = turn.Data.Text("place"),
                Conversation = turn.Conversation.Id,
            };
}
