using TeamsAlign.Bots.Cards;

namespace TeamsAlign.Bots;

/// <summary>
/// Calls to the channel. Every call throws <see cref="ConnectorException"/> when it failed for good. Retries what may be retried
/// (429 and 412; 502 to 504 except for new messages), waits as long as the channel says, keeps updates of a conversation in order.
/// </summary>
public sealed partial class ConnectorClient
{
    private readonly ConnectorTransport _transport;
    private readonly IConversationBook _book;
    private readonly FileUploads _uploads;
    private readonly CardMark? _mark;

    internal ConnectorClient(ConnectorTransport transport, IConversationBook book, FileUploads uploads, CardMark? mark = null) =>
        (_transport, _book, _uploads, _mark) = (transport, book, uploads, mark);

    internal CardMark? Mark => _mark;

    /// <summary>A client like this one that marks the cards it sends.</summary>
    public ConnectorClient Marking(CardMark mark) => new(_transport, _book, _uploads, mark);

    /// <summary>Writes into a conversation; in channels into the thread the id names, or as a new post.</summary>
    /// <returns>Id of the message; null when the channel gives none (typing).</returns>
    public Task<string?> SendAsync(ConversationReference to, OutboundActivity message, CancellationToken cancellationToken) =>
        PostAsync(to, $"{Activities(to)}", message, cancellationToken);

    /// <summary>Answers one message, where conversations have threads.</summary>
    /// <returns>Id of the message.</returns>
    public Task<string?> ReplyAsync(ConversationReference to, string replyToId, OutboundActivity message, CancellationToken cancellationToken) =>
        PostAsync(to, $"{Activities(to)}/{Escape(replyToId)}", message with { ReplyToId = replyToId }, cancellationToken);

    /// <summary>Replaces a message of the bot.</summary>
    /// <param name="to">Where it is.</param>
    /// <param name="messageId">The message.</param>
    /// <param name="message">All of it anew: either text or one card, or the channel refuses it.</param>
    /// <param name="cancellationToken">Stops waiting and retrying.</param>
    /// <exception cref="ArgumentException">Text and card, or several cards, in one update.</exception>
    public Task UpdateAsync(ConversationReference to, string messageId, OutboundActivity message, CancellationToken cancellationToken)
    {
        var cards = message.Attachments?.Count ?? 0;
        if (cards > 1 || (cards == 1 && !string.IsNullOrEmpty(message.Text)))
            throw new ArgumentException("An update is one text or one card; use Summary for the words in the toast.", nameof(message));
        return WatchAsync(to, Call(HttpMethod.Put, to, $"{Activities(to)}/{Escape(messageId)}") with
        {
            Body = Marked(message.ToUtf8Bytes()),
            ConversationId = to.BaseConversationId,
            IsOrdered = true,
        }, cancellationToken);
    }

    /// <summary>Deletes a message of the bot.</summary>
    public Task DeleteAsync(ConversationReference to, string messageId, CancellationToken cancellationToken) =>
        WatchAsync(to, Call(HttpMethod.Delete, to, $"{Activities(to)}/{Escape(messageId)}") with
        {
            ConversationId = to.BaseConversationId,
            IsOrdered = true,
        }, cancellationToken);

    private static string Activities(ConversationReference to) => $"v3/conversations/{Escape(to.ConversationId)}/activities";

    private static string Escape(string id) => Uri.EscapeDataString(id);

    private static ConnectorCall Call(HttpMethod method, ConversationReference to, string path) =>
        new(method, to.ServiceUrl, path) { TenantId = to.TenantId };

    private byte[] Marked(byte[] json) => _mark?.Apply(json) ?? json;

    private static string Tenant(ConversationReference near) =>
        near.TenantId ?? throw new ArgumentException("This call needs a reference that names its tenant.", nameof(near));

    /// <summary>Nothing will ever arrive there again.</summary>
    private static bool IsGone(ConnectorException failure) =>
        failure.Kind is ConnectorFailure.NotInConversation || failure.Code is "ConversationNotFound";

    private async Task<string?> PostAsync(
        ConversationReference to, string path, OutboundActivity message, CancellationToken cancellationToken)
    {
        var call = Call(HttpMethod.Post, to, path) with
        {
            Body = Marked(message.ToUtf8Bytes()),
            ConversationId = to.BaseConversationId,
            IsRepeatable = message.Type == ActivityTypes.Typing,
        };
        try
        {
            return (await _transport.CallAsync(call, ConnectorJson.AnyCase.ResourceResponse, cancellationToken))?.Id;
        }
        catch (ConnectorException failure) when (IsGone(failure))
        {
            await _book.ForgetAsync(to, cancellationToken);
            throw;
        }
    }

    private async Task WatchAsync(ConversationReference to, ConnectorCall call, CancellationToken cancellationToken)
    {
        try
        {
            await _transport.CallAsync(call, cancellationToken);
        }
        catch (ConnectorException failure) when (IsGone(failure))
        {
            await _book.ForgetAsync(to, cancellationToken);
            throw;
        }
    }
}
