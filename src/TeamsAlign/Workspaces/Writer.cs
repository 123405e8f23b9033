using System.Collections.Concurrent;
using TeamsAlign.Lists;

namespace TeamsAlign.Workspaces;

/// <summary>
/// One life of the workspace's writer, from taking over until it is fenced, or has to read everything again. Not for concurrent use: everything
/// it does happens on one turn after the other.
/// </summary>
internal sealed partial class Writer
{
    private readonly SiteLists lists;
    private readonly RecordKinds kinds;
    private readonly IntentSigner signer;
    private readonly TimeProvider time;
    private readonly ILoggerFactory loggers;
    private readonly ILogger<Writer> logger;
    private readonly Action<Commit> publish;
    private readonly RowBook book = new();
    private readonly Committer committer;
    private readonly Redo redo;
    private readonly HandEditor editor;
    private readonly Dictionary<string, string> places = new(StringComparer.Ordinal);
    private ListFollower? follower;
    private DateTimeOffset forgot;
    private bool isSettled;

    /// <summary>What is committed before anybody may see it; null once loaded.</summary>
    private List<CommittedCommand>? held;

    /// <param name="publish">Told each state as soon as it is committed.</param>
    public Writer(SiteLists lists, RecordKinds kinds, IntentSigner signer, TimeProvider time, ILoggerFactory loggers, Action<Commit> publish)
    {
        (this.lists, this.kinds, this.signer, this.time, this.loggers, this.publish) = (lists, kinds, signer, time, loggers, publish);
        logger = loggers.CreateLogger<Writer>();
        committer = new Committer(lists, kinds, signer, book, time, loggers.CreateLogger<Committer>());
        redo = new Redo(lists, kinds, book, committer, time, loggers.CreateLogger<Redo>());
        editor = new HandEditor(lists, kinds, book);
        State = WorkspaceState.Empty(kinds.All);
    }

    /// <summary>As committed.</summary>
    public WorkspaceState State { get; private set; }

    /// <summary>Whether somebody edited a list and it was neither taken over nor undone yet.</summary>
    public bool HasEdits => editor.HasEdits;

    /// <summary>Follows the lists; null before loading.</summary>
    public ListFollower? Follower => follower;

    /// <summary>Journal entries by the command they are of.</summary>
    private ConcurrentDictionary<string, JournalEntry> Done { get; } = new();

    public JournalEntry? DoneBefore(CommandId id) => Done.GetValueOrDefault(id.Value);

    /// <summary>Takes over, finishes what the writer before committed, and reads everything, or what changed since the snapshot.</summary>
    /// <param name="name">Which process this is, for people who look at the head row.</param>
    /// <param name="snapshots">Null for reading everything.</param>
    /// <param name="found">Told what looks at the lists bring; takes note and gives it to <see cref="NoteAsync"/> on the writer's turn.</param>
    /// <param name="progress">Told how far reading is.</param>
    public async Task LoadAsync(string name, Snapshots? snapshots, Action<ListNews> found, Action<LoadProgress> progress, CancellationToken cancellationToken)
    {
        await committer.TakeOverAsync(name, cancellationToken);
        var intents = signer.Read(committer.Head.Intents);
        if (intents is null)
            Log.ForeignIntents(logger);
        IReadOnlyList<Intent> chain = intents ?? [];
        var redone = await RedoAsync(await redo.WithoutDoneAsync(chain, cancellationToken), chain, cancellationToken);
        IReadOnlyList<ListNews> edited = [];
        if (snapshots is null || !await ResumeAsync(snapshots, redone.Met, cancellationToken))
            edited = await ReadAllAsync(redone.Met, progress, cancellationToken);
        isSettled = true;
        follower = new ListFollower(lists, kinds, places.ToDictionary(), time, found, loggers.CreateLogger<ListFollower>());
        foreach (var news in edited)
            await NoteAsync(news, cancellationToken);
    }

    /// <summary>What a snapshot is made from; null while something of the state is not yet in the lists, or of the lists not yet in the state.</summary>
    public SnapshotSource? Capture() =>
        isSettled && !HasEdits && committer.Parked.IsEmpty && committer.Head.Version == State.Version
            ? new SnapshotSource(State, SnapshotSource.MarkOf(committer.Head), book.Copy(), places.ToDictionary())
            : null;

    private async Task<IReadOnlyList<ListNews>> ReadAllAsync(IReadOnlyList<MetRow> met, Action<LoadProgress> progress, CancellationToken cancellationToken)
    {
        var loaded = await new Loader(lists, kinds, book, time.GetUtcNow(), loggers.CreateLogger<Loader>(), progress).LoadAsync(committer.Head, committer.Parked, cancellationToken);
        Begin(loaded.State with { Fingerprint = Fingerprint.Of(kinds, loaded.State) }, loaded.Tokens);
        Log.Loaded(logger, State.Tables.Values.Sum(t => t.Count), State.Version);
        publish(new Commit(State, []) { IsStart = true });
        editor.Note(met, committer.Overwritten);
        return loaded.Edited;
    }

    /// <summary>Takes up the snapshot where it is the state of the head, and what people did to the lists since, before anything is published.</summary>
    /// <returns>False where everything has to be read.</returns>
    private async Task<bool> ResumeAsync(Snapshots snapshots, IReadOnlyList<MetRow> met, CancellationToken cancellationToken)
    {
        if (!committer.Parked.IsEmpty || await snapshots.FindAsync(committer.Head, cancellationToken) is not { } snapshot)
            return false;
        var looks = await Task.WhenAll(snapshot.Lists.Select(l => lists.DeltaAsync(kinds.Named(l.Name)!.Schema, l.Token, cancellationToken)));
        if (looks.Any(l => l.Resync) || Restored.From(snapshot, kinds, committer.Head, book) is not { } state)
        {
            book.Clear();
            snapshots.Discard(looks.Any(l => l.Resync) ? "its place in a list is too old" : "it does not come to what it says itself");
            return false;
        }

        Begin(state, snapshot.Lists.ToDictionary(l => l.Name, l => l.Token));
        held = [];
        editor.Note(met, committer.Overwritten);
        try
        {
            foreach (var (list, look) in snapshot.Lists.Zip(looks))
                await NoteAsync(new ListNews(kinds.Named(list.Name)!, look.Changed, look.Deleted) { Token = look.Token }, cancellationToken);
            while (HasEdits)
                await TakeEditsAsync(cancellationToken);
        }
        catch (ReloadException)
        {
            snapshots.Discard("a row of ours is not in it");
            throw;
        }

        Log.Resumed(logger, State.Tables.Values.Sum(t => t.Count), State.Version);
        publish(new Commit(State, [.. held]) { IsStart = true });
        held = null;
        return true;
    }

    private void Begin(WorkspaceState state, IReadOnlyDictionary<string, string> tokens)
    {
        State = state;
        forgot = time.GetUtcNow();
        foreach (var entry in State.Journal)
            Done[entry.Command] = entry;
        foreach (var (list, token) in tokens)
            places[list] = token;
    }

    /// <summary>Commits and publishes a chain.</summary>
    /// <returns>Rows that are not known to be written, for <see cref="FinishAsync"/>.</returns>
    /// <exception cref="FencedException">Another writer has taken over; nothing of the chain is committed.</exception>
    public async Task<IReadOnlyList<Intent>> CommitAsync(Chain chain, CancellationToken cancellationToken)
    {
        isSettled = false;
        var target = Forgetting(chain.State) with { Version = State.Version.Next };
        var committing = committer.CommitAsync(target, chain.Rows, cancellationToken);
        // While Graph writes: everybody in the chain waits for this.
        target = target with { Fingerprint = Fingerprint.After(kinds, State, chain.State, chain.Commands.SelectMany(c => c.Changed)) };
        var open = await committing;
        follower?.Wrote(chain.Rows);
        State = target;
        foreach (var entry in chain.Commands.Select(c => c.Entry).OfType<JournalEntry>())
            Done[entry.Command] = entry;
        var committed = chain.Commands.Select(c => new CommittedCommand(c.Entry?.Key ?? "", c.Envelope, c.Changed, c.Decision.Events));
        if (held is null)
            publish(new Commit(target, [.. committed]));
        else
            held.AddRange(committed);
        return open;
    }

    /// <summary>Once a day, journal entries that are older than what is kept leave memory.</summary>
    private WorkspaceState Forgetting(WorkspaceState state)
    {
        var now = time.GetUtcNow();
        if (now - forgot < TimeSpan.FromDays(1))
            return state;
        forgot = now;
        foreach (var entry in state.TooOld(now))
        {
            Done.TryRemove(entry.Command, out _);
            state = state.Without(typeof(JournalEntry), entry.Key);
        }

        return state;
    }

    /// <summary>Brings committed rows in place.</summary>
    /// <param name="open">Those of <paramref name="chain"/> that are not known to be written.</param>
    /// <exception cref="ReloadException">What is in memory no longer equals what was committed.</exception>
    public async Task FinishAsync(IReadOnlyList<Intent> open, IReadOnlyList<Intent> chain, CancellationToken cancellationToken)
    {
        if (open.Count > 0)
        {
            var done = await RedoAsync(open, chain, cancellationToken);
            if (done.Taken is not null)
                throw new ReloadException();
            editor.Note(done.Met, committer.Overwritten);
            foreach (var row in done.Refused)
                editor.Refused(row);
        }

        isSettled = true;
        if (editor.HasMet)
            await TakeEditsAsync(cancellationToken);
    }

    /// <summary>Redoes until every row is in place, or refused for good. A key that somebody took is replaced, and the head says so first.</summary>
    private async Task<Redone> RedoAsync(IReadOnlyList<Intent> open, IReadOnlyList<Intent> chain, CancellationToken cancellationToken)
    {
        var all = new Redone(null, [], []);
        while (true)
        {
            var done = await redo.RunAsync(open, chain, State, cancellationToken);
            all = new Redone(done.Taken ?? all.Taken, [.. all.Met, .. done.Met], [.. all.Refused, .. done.Refused]);
            committer.Park(done.Refused);
            if (done.Taken is null)
                return all;
            var (key, counters) = RecordKey.After(committer.Head.Counters, done.Taken);
            Log.Renamed(logger, done.Taken, key);
            open = chain = Renaming.Chain(chain, done.Taken, key);
            await committer.SayAgainAsync(counters, chain, cancellationToken);
        }
    }

    /// <summary>Takes note of what a look at a list brought.</summary>
    public async Task NoteAsync(ListNews news, CancellationToken cancellationToken)
    {
        await editor.NoteAsync(news, State, stamp => Done.ContainsKey(stamp), cancellationToken);
        if (news.Token is { } token)
            places[news.Kind.Schema.Name] = token;
    }

    /// <summary>Takes over, or undoes, as many edits as fit a chain.</summary>
    public async Task TakeEditsAsync(CancellationToken cancellationToken)
    {
        var chain = new Chain(kinds, State, time.GetUtcNow());
        editor.AddTo(chain, logger);
        if (chain.Commands.Count > 0)
            await FinishAsync(await CommitAsync(chain, cancellationToken), chain.Rows, cancellationToken);
    }

    private static partial class Log
    {
        [LoggerMessage(136, LogLevel.Warning, "Key {Key} becomes {NewKey}")]
        public static partial void Renamed(ILogger logger, string key, string newKey);

        [LoggerMessage(130, LogLevel.Information, "The workspace is loaded: {Rows} rows at version {Version}")]
        public static partial void Loaded(ILogger logger, int rows, WorkspaceVersion version);

        [LoggerMessage(137, LogLevel.Information, "The workspace is loaded from its snapshot and the lists' changes since: {Rows} rows at version {Version}")]
        public static partial void Resumed(ILogger logger, int rows, WorkspaceVersion version);

        [LoggerMessage(134, LogLevel.Critical, "The intents in the head row are not signed by this deployment and were not carried out")]
        public static partial void ForeignIntents(ILogger logger);
    }
}
