using TeamsAlign.Bots;
using TeamsAlign.Bots.Cards;
using TeamsAlign.People;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Delivery;

/// <summary>Brings a card to a person's chat or a conversation, and keeps posted ones up to date.</summary>
internal sealed partial class Postman(
    ConnectorClient connector, IConversationBook book, DeliveryStore store, CardDesk desk, TimeProvider time, ILogger<Postman> logger)
{
    /// <summary>Reasons that end when the person comes to the bot's chat.</summary>
    public const string NotInstalled = "TeamsAlign is not installed there.";
    public const string BlockedByThem = "They have blocked TeamsAlign.";

    /// <summary>It waits for the end of somebody's quiet hours.</summary>
    public const string Quiet = "It waits until their quiet hours are over.";

    /// <summary>Somebody asked to try once more.</summary>
    public const string Again = "It is being tried again.";

    /// <summary>Sends a notice once. The claim is written before sending and the message id after.</summary>
    /// <param name="tries">How often it was tried before.</param>
    /// <returns>False where another try, later, may succeed: the claim stays without an id.</returns>
    public async Task<bool> SendAsync(string key, Notice notice, int tries, WorkspaceState state, CancellationToken cancellationToken) =>
        await ClaimAsync(key, notice, tries, state, cancellationToken) is not { } claimed || await SendAsync(claimed, state, cancellationToken);

    /// <summary>The first half of sending: notes that it is going to be sent, which SharePoint takes its time for.</summary>
    /// <returns>Null where nothing is to be sent (any more).</returns>
    public async Task<ClaimedNotice?> ClaimAsync(string key, Notice notice, int tries, WorkspaceState state, CancellationToken cancellationToken)
    {
        var card = CardOf(key, notice);
        return desk.Compose(card, state) is { } drawn && (await store.Cards.ClaimAsync(card, cancellationToken) || IsLeft(store.Cards.Get(key), tries))
            ? new ClaimedNotice(notice, card, drawn, tries)
            : null;
    }

    /// <summary>The second half.</summary>
    /// <param name="posted">Told when Teams has the message, before its id is noted.</param>
    /// <inheritdoc cref="SendAsync(string, Notice, int, WorkspaceState, CancellationToken)" path="/returns"/>
    public async Task<bool> SendAsync(ClaimedNotice claimed, WorkspaceState state, CancellationToken cancellationToken, Action? posted = null)
    {
        var (notice, card, drawn, tries) = claimed;
        try
        {
            var to = notice.Conversation is { } conversation
                ? await book.FindConversationAsync(conversation, cancellationToken)
                : await PersonalChatAsync(notice.To, state, cancellationToken);
            if (to is null)
            {
                await UndeliveredAsync(card, NotInstalled, cancellationToken);
                // They may have come while it was being found that they are not there.
                if (!notice.To.IsNone && await book.FindPersonAsync(null, notice.To.Value, cancellationToken) is not null)
                    store.Reachable.Writer.TryWrite(notice.To);
                return true;
            }

            await DeliverAsync(card, to, OutboundActivity.Card(drawn, notice.Preview), cancellationToken, posted);
        }
        catch (ConnectorException failure) when (IsPassing(failure, tries))
        {
            Log.Later(logger, card.Key, failure.Kind);
            return false;
        }
        catch (ConnectorException failure)
        {
            Log.Undelivered(logger, card.Key, failure.Kind);
            await UndeliveredAsync(card, Reason(failure.Kind), cancellationToken);
        }

        return true;
    }

    /// <summary>Keeps a notice for the end of somebody's quiet hours.</summary>
    public Task HoldAsync(string key, Notice notice, CancellationToken cancellationToken) =>
        store.Cards.ClaimAsync(CardOf(key, notice) with { Undelivered = Quiet }, cancellationToken);

    /// <summary>Sends what waits because the person could not be reached, showing the record as it is now. A crash in between sends it again.</summary>
    /// <returns>Whether it was sent.</returns>
    public async Task<bool> SendLateAsync(PostedCard waiting, WorkspaceState state, CancellationToken cancellationToken)
    {
        if (desk.Compose(waiting, state) is not { } drawn)
            return false;
        try
        {
            var to = waiting.Undelivered == Again
                ? await PersonalChatAsync(waiting.For, state, cancellationToken)
                : await book.FindPersonAsync(null, waiting.For.Value, cancellationToken);
            if (to is null)
            {
                await UndeliveredAsync(waiting, NotInstalled, cancellationToken);
                return false;
            }

            await DeliverAsync(waiting with { Undelivered = null }, to, OutboundActivity.Card(drawn, "While you were away"), cancellationToken);
            return true;
        }
        catch (ConnectorException failure)
        {
            Log.Undelivered(logger, waiting.Key, failure.Kind);
            await UndeliveredAsync(waiting, Reason(failure.Kind), cancellationToken);
            return false;
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
            if (desk.AsDrawn(card, state) is var now && now.Place != card.Place && ReferenceEquals(store.Cards.Get(card.Key), card))
                await store.Cards.PutAsync(now, cancellationToken);
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

    private async Task DeliverAsync(
        PostedCard card, ConversationReference to, OutboundActivity activity, CancellationToken cancellationToken, Action? posted = null)
    {
        var message = await connector.SendAsync(to, activity, cancellationToken);
        posted?.Invoke();
        await store.Cards.PutAsync(card with { Conversation = to.ConversationId, Message = message }, cancellationToken);
    }

    /// <summary>Whether a notice with a claim from earlier is still to be sent: the first try after a crash is in doubt, and what waited has its turn later.</summary>
    private static bool IsLeft(PostedCard? claimed, int tries) => tries == 0
        ? claimed is { Message: null, Undelivered: null } && NoticeKind.MayComeLate(claimed.Kind)
        : claimed is { Message: null, Undelivered: null or Quiet };

    private PostedCard CardOf(string key, Notice notice) => new(key)
    {
        Face = notice.Face,
        Subject = notice.Subject,
        For = notice.Conversation is null ? notice.To : PersonId.None,
        Conversation = notice.Conversation ?? "",
        Kind = notice.Kind,
        At = time.GetUtcNow(),
        Place = notice.Place,
    };

    /// <summary>A notice that nobody else is going to send.</summary>
    /// <param name="Drawn">As it is sent.</param>
    /// <param name="Tries">How often it was tried before.</param>
    internal sealed record ClaimedNotice(Notice Notice, PostedCard Card, AdaptiveCard Drawn, int Tries);

    private Task UndeliveredAsync(PostedCard card, string why, CancellationToken cancellationToken) =>
        card.Undelivered == why ? Task.CompletedTask : store.Cards.PutAsync(card with { Undelivered = why }, cancellationToken);

    /// <summary>Teams is in trouble, and may be out of it later. What may have been posted already is not sent again and again.</summary>
    private static bool IsPassing(ConnectorException failure, int tries) =>
        failure.Kind == ConnectorFailure.Ambiguous
            ? tries < SecondTries.MostInDoubt
            : tries < SecondTries.Most && (failure.IsTransient || failure.StatusCode >= 500);

    /// <summary>Why a message did not arrive, as the product manager reads it.</summary>
    public static string Reason(ConnectorFailure kind) => kind switch
    {
        ConnectorFailure.Blocked => BlockedByThem,
        ConnectorFailure.NotInConversation => NotInstalled,
        ConnectorFailure.Ambiguous => "Teams did not say whether it arrived.",
        _ => "Teams did not take the message.",
    };

    private static partial class Log
    {
        [LoggerMessage(200, LogLevel.Warning, "Notice {Key} could not be delivered: {Kind}")]
        public static partial void Undelivered(ILogger logger, string key, ConnectorFailure kind);

        [LoggerMessage(202, LogLevel.Information, "Notice {Key} is tried again later: {Kind}")]
        public static partial void Later(ILogger logger, string key, ConnectorFailure kind);

        [LoggerMessage(201, LogLevel.Warning, "Card {Key} could not be updated: {Kind}")]
        public static partial void NotUpdated(ILogger logger, string key, ConnectorFailure kind);
    }
}
