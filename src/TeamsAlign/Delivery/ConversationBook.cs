using TeamsAlign.Bots;
using TeamsAlign.People;

namespace TeamsAlign.Delivery;

/// <summary>The bot's conversation book, kept in the site.</summary>
internal sealed class ConversationBook(DeliveryStore store) : IConversationBook
{
    public async ValueTask RememberAsync(ConversationReference reference, CancellationToken cancellationToken)
    {
        var key = KnownConversation.KeyOf(reference.BaseConversationId);
        var target = new KnownConversation(key, reference with { ConversationId = reference.BaseConversationId });
        if (store.Conversations.Get(key) == target && store.Conversations.IsWritten(key))
            return;
        await store.Conversations.PutAsync(target, cancellationToken);
        if (reference is { Kind: ConversationKind.Personal, UserAadObjectId: { } person })
            store.Reachable.Writer.TryWrite(new PersonId(person));
    }

    public async ValueTask ForgetAsync(ConversationReference reference, CancellationToken cancellationToken)
    {
        if (store.Conversations.Get(KnownConversation.KeyOf(reference.BaseConversationId)) is { Left: false } known)
            await store.Conversations.PutAsync(known with { Left = true }, cancellationToken);
    }

    public ValueTask<ConversationReference?> FindConversationAsync(string conversationId, CancellationToken cancellationToken) =>
        ValueTask.FromResult(Find(conversationId));

    public ValueTask<ConversationReference?> FindPersonAsync(string? tenantId, string aadObjectId, CancellationToken cancellationToken) =>
        ValueTask.FromResult(store.Conversations.All
            .FirstOrDefault(c => !c.Left && c.Reference.Kind == ConversationKind.Personal && c.Reference.UserAadObjectId == aadObjectId)?.Reference);

    private ConversationReference? Find(string conversationId)
    {
        // The thread is part of the address in channels, and not part of what the book keeps.
        var root = ConversationId.Parse(conversationId).Base;
        return store.Conversations.Get(KnownConversation.KeyOf(root)) is { Left: false } known
            ? known.Reference with { ConversationId = conversationId }
            : null;
    }
}
