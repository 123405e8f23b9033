using TeamsAlign.Bots;
using TeamsAlign.People;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Home;

/// <summary>
/// Each workspace keeps the conversations in which it was used, and the personal chats of its people: so it can write to them. What the bot sees anywhere else is
/// nobody's.
/// </summary>
internal sealed class ListedBooks(ServedWorkspaces served) : IConversationBook
{
    public async ValueTask RememberAsync(ConversationReference reference, CancellationToken cancellationToken)
    {
        if (reference is not { Kind: ConversationKind.Personal, UserAadObjectId: { } person })
            return;
        foreach (var workspace in served.All.Where(w => w.Host.IsReady && w.Host.State.People[person] is { Removed: false }))
            await Of(workspace).RememberAsync(reference, cancellationToken);
    }

    public async ValueTask ForgetAsync(ConversationReference reference, CancellationToken cancellationToken)
    {
        foreach (var workspace in served.All)
            await Of(workspace).ForgetAsync(reference, cancellationToken);
    }

    public ValueTask<ConversationReference?> FindConversationAsync(string conversationId, CancellationToken cancellationToken) =>
        FirstAsync(book => book.FindConversationAsync(conversationId, cancellationToken));

    public ValueTask<ConversationReference?> FindPersonAsync(string? tenantId, string aadObjectId, CancellationToken cancellationToken) =>
        FirstAsync(book => book.FindPersonAsync(tenantId, aadObjectId, cancellationToken));

    private async ValueTask<ConversationReference?> FirstAsync(Func<IConversationBook, ValueTask<ConversationReference?>> find)
    {
        foreach (var workspace in served.All)
            if (await find(Of(workspace)) is { } found)
                return found;
        return null;
    }

    private static IConversationBook Of(ServedWorkspace workspace) => workspace.Services.GetRequiredService<IConversationBook>();
}
