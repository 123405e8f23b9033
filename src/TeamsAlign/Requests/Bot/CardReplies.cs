using TeamsAlign.Bots;
using TeamsAlign.Bots.Cards;

namespace TeamsAlign.Requests.Bot;

/// <summary>Answers to buttons of hosts that only know <c>Action.Submit</c>: the card is replaced where its message is known.</summary>
internal static class CardReplies
{
    public static async Task ReplaceAsync(this SubmitTurn turn, AdaptiveCard card, CancellationToken cancellationToken)
    {
        if (turn.MessageId is { } message && turn.Conversation.Kind == ConversationKind.Personal)
            await turn.Connector.UpdateAsync(turn.Reference, message, OutboundActivity.Card(card), cancellationToken);
        else if (turn.Conversation.Kind == ConversationKind.Personal)
            await turn.ReplyAsync(OutboundActivity.Card(card), cancellationToken);
        else
            // What the card says may be for this person only; everyone reads along here.
            await turn.ReplyAsync(OutboundActivity.Plain("Done. Open the personal chat with me to see it."), cancellationToken);
    }
}
