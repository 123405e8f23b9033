using TeamsAlign.Bots;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Delivery;

/// <summary>The bot's conversation book: each workspace keeps its own conversations.</summary>
internal sealed class ConversationBooks(ServedWorkspaces served) : IConversationBook
{
    public async ValueTask RememberAsync(ConversationReference reference, CancellationToken cancellationToken)
    {
        foreach (var book in All)
            await book.RememberAsync(reference, cancellationToken);
    }

    public async ValueTask ForgetAsync(ConversationReference reference, CancellationToken cancellationToken)
    {
        foreach (var book in All)
            await book.ForgetAsync(reference, cancellationToken);
    }

    public async ValueTask<ConversationReference?> FindConversationAsync(string conversationId, CancellationToken cancellationToken)
    {
        foreach (var book in All)
            if (await book.FindConversationAsync(conversationId, cancellationToken) is { } found)
                return found;
        return null;
    }

    public async ValueTask<ConversationReference?> FindPersonAsync(string? tenantId, string aadObjectId, CancellationToken cancellationToken)
    {
        foreach (var book in All)
            if (await book.FindPersonAsync(tenantId, aadObjectId, cancellationToken) is { } found)
                return found;
        return null;
    }

    private IEnumerable<IConversationBook> All => served.All.Select(w => w.Services.GetRequiredService<IConversationBook>());
}
