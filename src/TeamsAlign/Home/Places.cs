using TeamsAlign.Bots;
using TeamsAlign.Delivery;
using TeamsAlign.Lists;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Home;

/// <summary>Knows which workspace a conversation belongs to.</summary>
internal sealed class Places(HomeSite home, TimeProvider time) : IDisposable
{
    /// <summary>What another process has written is looked up at most so often.</summary>
    private static readonly TimeSpan AskAgainAfter = TimeSpan.FromSeconds(5);

    private DirectRows<Place>? rows;
    private long asked;

    /// <summary>All channels of a team belong together.</summary>
    public static string KeyOf(Conversation conversation) => KnownConversation.KeyOf(conversation.TeamId ?? conversation.BaseId);

    /// <summary>Having looked whether another process knows it, where this one does not.</summary>
    public Task<Place?> FindAnywhereAsync(Conversation conversation, CancellationToken cancellationToken) => AnywhereAsync(
        () => rows?.Get(KeyOf(conversation)), cancellationToken);

    /// <summary>Teams, chats and meetings that belong to a workspace.</summary>
    public IEnumerable<Place> Of(string workspace) => (rows?.All ?? []).Where(p => p.Workspace == workspace && p.Kind != PlaceKind.Personal);

    /// <summary>What somebody chose in their own chat; also where a message extension asks from elsewhere.</summary>
    public async Task<Place?> ChosenByAsync(string person, CancellationToken cancellationToken) => await AnywhereAsync(
        () => (rows?.All ?? []).FirstOrDefault(p => p.Kind == PlaceKind.Personal && p.Person == person), cancellationToken);

    /// <param name="by">Whose word it is.</param>
    public async Task LinkAsync(Conversation conversation, Sender by, string workspace, CancellationToken cancellationToken) =>
        await (await RowsAsync(cancellationToken)).PutAsync(Of(conversation, workspace) with { By = by.Name ?? "", Person = PersonOf(conversation, by) }, cancellationToken);

    /// <returns>False where it was asked there before.</returns>
    public async Task<bool> AskOnceAsync(Conversation conversation, CancellationToken cancellationToken) =>
        await (await RowsAsync(cancellationToken)).ClaimAsync(Of(conversation, ""), cancellationToken);

    /// <exception cref="ListsException">Graph could not be asked.</exception>
    public async Task LoadAsync(CancellationToken cancellationToken)
    {
        Volatile.Write(ref asked, time.GetTimestamp());
        await (await RowsAsync(cancellationToken)).LoadAsync(cancellationToken);
    }

    public void Dispose() => rows?.Dispose();

    private async Task<Place?> AnywhereAsync(Func<Place?> find, CancellationToken cancellationToken)
    {
        if (find() is { Workspace.Length: > 0 } known)
            return known;
        if (time.GetElapsedTime(Volatile.Read(ref asked)) > AskAgainAfter)
            await LoadAsync(cancellationToken);
        return find();
    }

    private static string? PersonOf(Conversation conversation, Sender by) => conversation.Kind == ConversationKind.Personal ? by.AadObjectId : null;

    private Place Of(Conversation conversation, string workspace) => new(KeyOf(conversation), workspace)
    {
        Conversation = conversation.BaseId,
        Kind = conversation.Kind switch { ConversationKind.Personal => PlaceKind.Personal, ConversationKind.Channel => PlaceKind.Team, _ => PlaceKind.Chat },
        At = time.GetUtcNow(),
    };

    private async Task<DirectRows<Place>> RowsAsync(CancellationToken cancellationToken)
    {
        var lists = await home.ListsAsync(cancellationToken);
        return rows ?? Interlocked.CompareExchange(ref rows, new DirectRows<Place>(lists, PlaceList.Kind, time), null) ?? rows;
    }
}
