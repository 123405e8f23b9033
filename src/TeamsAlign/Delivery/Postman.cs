using TeamsAlign.Bots;
using TeamsAlign.People;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Delivery;

/// <summary>Brings a card to a person's chat or a conversation, and keeps posted ones up to date.</summary>
internal sealed partial class Postman(
    ConnectorClient connector, IConversationBook book, DeliveryStore store, CardDesk desk, TimeProvider time, ILogger<Postman> logger)
{
    /// <summary>Sends a notice once. The claim is written before sending and the message id after; a claim without id is sent again only for answers.</summary>
    public async Task SendAsync(string key, Notice notice, WorkspaceState state, CancellationToken cancellationToken)
    {
        var card = new PostedCard(key)
        {
            Face = notice.Face,
            Subject = notice.Subject,
            For = notice.Conversation is null ? notice.To : PersonId.None,
            Conversation = notice.Conversation ?? "",
            Kind = notice.Kind,
            At = time.GetUtcNow(),
        };
        if (desk.Compose(card, state) is not { } drawn)
            return;
        if (!await store.Cards.ClaimAsync(card, cancellationToken) && store.Cards.Get(key) is not { Message: null, Undelivered: null })
            return;
        try
        {
            var to = notice.Conversation is { } conversation
                ? await book.FindConversationAsync(conversation, cancellationToken)
                : await PersonalChatAsync(notice.To, state, cancellationToken);
            if (to is null)
            {
                await UndeliveredAsync(card, "TeamsAlign is not installed there.", cancellationToken);
                return;
            }

            var message = await connector.SendAsync(to, OutboundActivity.Card(drawn, notice.Preview), cancellationToken);
            await store.Cards.PutAsync(card with { Conversation = to.ConversationId, Message = message }, cancellationToken);
        }
        catch (ConnectorException failure)
        {
            Log.Undelivered(logger, key, failure.Kind);
            await UndeliveredAsync(card, Reason(failure.Kind), cancellationToken);
        }
    }

    /// <summary>Redraws a posted card. Repeatable, so failures are only noted.</summary>
    public async Task UpdateAsync(PostedCard card, WorkspaceState state, CancellationToken cancellationToken)
    {
        if (card.Message is null || desk.Compose(card, state) is not { } drawn
            || await book.FindConversationAsync(card.Conversation, cancellationToken) is not { } to)
            return;
        try
        {
            await connector.UpdateAsync(to, card.Message, OutboundActivity.Card(drawn), cancellationToken);
        }
        catch (ConnectorException failure)
        {
            Log.NotUpdated(logger, card.Key, failure.Kind);
        }
    }

    private async Task<ConversationReference?> PersonalChatAsync(PersonId person, WorkspaceState state, CancellationToken cancellationToken)
    {
        if (await book.FindPersonAsync(null, person.Value, cancellationToken) is { } known)
            return known;
        var anywhere = store.Conversations.All.FirstOrDefault(c => !c.Left)?.Reference;
        return anywhere is not null && state.People[person.Value]?.Mri is { } mri
            ? await connector.CreatePersonalAsync(anywhere, mri, cancellationToken)
            : null;
    }

    private Task UndeliveredAsync(PostedCard card, string why, CancellationToken cancellationToken) =>
        store.Cards.PutAsync(card with { Undelivered = why }, cancellationToken);

    private static string Reason(ConnectorFailure kind) => kind switch
    {
        ConnectorFailure.Blocked => "They have blocked TeamsAlign.",
        ConnectorFailure.NotInConversation => "TeamsAlign is not installed there.",
        ConnectorFailure.Ambiguous => "Teams did not say whether it arrived.",
        _ => "Teams did not take the message.",
    };

    private static partial class Log
    {
        [LoggerMessage(200, LogLevel.Warning, "Notice {Key} could not be delivered: {Kind}")]
        public static partial void Undelivered(ILogger logger, string key, ConnectorFailure kind);

        [LoggerMessage(201, LogLevel.Warning, "Card {Key} could not be updated: {Kind}")]
        public static partial void NotUpdated(ILogger logger, string key, ConnectorFailure kind);
    }
}
