using TeamsAlign.Bots;
using TeamsAlign.People;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Delivery;

/// <summary>A message that was a form shows from now on what became of what was sent with it; in a shared conversation only what everyone may read.</summary>
internal sealed class FollowRecord(IWorkspace workspace, DeliveryStore store, Postman postman, TimeProvider time)
{
    /// <param name="message">The channel's id of the message.</param>
    /// <param name="personal">Face in a personal chat.</param>
    /// <param name="shared">Face where others read along.</param>
    /// <param name="subject">Key of the record.</param>
    public async Task FromAsync(Turn turn, string message, string personal, string shared, string subject, Person person, CancellationToken cancellationToken)
    {
        var isPersonal = turn.Conversation.Kind == ConversationKind.Personal;
        var card = new PostedCard(CardDesk.KeyOf(turn.Conversation.Id, message))
        {
            Face = isPersonal ? personal : shared,
            Subject = subject,
            For = isPersonal ? person.Id : PersonId.None,
            Conversation = turn.Conversation.Id,
            Message = message,
            At = time.GetUtcNow(),
        };
        await store.Cards.PutAsync(card, cancellationToken);
        if (!isPersonal)
            await postman.UpdateAsync(card, workspace.State, cancellationToken);
    }
}
