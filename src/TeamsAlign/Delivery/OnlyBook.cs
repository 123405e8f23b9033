using TeamsAlign.Bots;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Delivery;

/// <summary>The bot's conversation book is that of the only workspace.</summary>
internal sealed class OnlyBook(ServedWorkspaces served) : IConversationBook
{
    private IConversationBook Book => served.Only!.Services.GetRequiredService<IConversationBook>();

    public ValueTask RememberAsync(ConversationReference reference, CancellationToken cancellationToken) => Book.RememberAsync(reference, cancellationToken);

    public ValueTask ForgetAsync(ConversationReference reference, CancellationToken cancellationToken) => Book.ForgetAsync(reference, cancellationToken);

    public ValueTask<ConversationReference?> FindConversationAsync(string conversationId, CancellationToken cancellationToken) =>
        Book.FindConversationAsync(conversationId, cancellationToken);

    public ValueTask<ConversationReference?> FindPersonAsync(string? tenantId, string aadObjectId, CancellationToken cancellationToken) =>
        Book.FindPersonAsync(tenantId, aadObjectId, cancellationToken);
}
