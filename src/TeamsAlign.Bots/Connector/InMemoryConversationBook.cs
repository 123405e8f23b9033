using System.Collections.Concurrent;

namespace TeamsAlign.Bots;

/// <summary>A conversation book that forgets everything when the process ends: for first steps and tests.</summary>
public sealed class InMemoryConversationBook : IConversationBook
{
    private readonly ConcurrentDictionary<string, ConversationReference> _conversations = new(StringComparer.Ordinal);

    /// <summary>All conversations known.</summary>
    public IEnumerable<ConversationReference> All => _conversations.Values;

    /// <inheritdoc/>
    public ValueTask RememberAsync(ConversationReference reference, CancellationToken cancellationToken)
    {
        if (!_conversations.TryGetValue(reference.BaseConversationId, out var known) || known != reference)
            _conversations[reference.BaseConversationId] = reference;
        return ValueTask.CompletedTask;
    }

    /// <inheritdoc/>
    public ValueTask ForgetAsync(ConversationReference reference, CancellationToken cancellationToken)
    {
        _conversations.TryRemove(reference.BaseConversationId, out _);
        return ValueTask.CompletedTask;
    }

    /// <inheritdoc/>
    public ValueTask<ConversationReference?> FindConversationAsync(string conversationId, CancellationToken cancellationToken) =>
        ValueTask.FromResult(_conversations.GetValueOrDefault(conversationId));

    /// <inheritdoc/>
    public ValueTask<ConversationReference?> FindPersonAsync(string? tenantId, string aadObjectId, CancellationToken cancellationToken) =>
        ValueTask.FromResult(_conversations.Values.FirstOrDefault(reference =>
            reference.Kind == ConversationKind.Personal &&
            reference.TenantId == tenantId &&
            string.Equals(reference.UserAadObjectId, aadObjectId, StringComparison.OrdinalIgnoreCase)));
}
