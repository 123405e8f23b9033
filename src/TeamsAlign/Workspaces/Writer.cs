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
    private ListFollower? follower;
    private DateTimeOffset forgot;

    /// <param name="publish">Told each state as soon as it is committed.</param>
    public Writer(SiteLists lists, RecordKinds kinds, IntentSigner signer, TimeProvider time, ILoggerFactory loggers, Action<Commit> publish)
    {
        (this.lists, this.kinds, this.signer, this.time, this.loggers, this.publish) = (lists, kinds, signer, time, loggers, publish);
        logger = loggers.CreateLogger<Writer>();
        committer = new Committer(lists, kinds, signer, book, time, loggers.CreateLogger<Committer>());
        redo = new Redo(lists, kinds, book, committer.IsOursAsync, time, loggers.CreateLogger<Redo>());
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

    /// <summary>Takes over, finishes what the writer before committed, and reads everything.</summary>
    /// <param name="name">Which process this is, for people who look at the head row.</param>
    /// <param name="found">Told what looks at the lists bring; takes note and gives it to <see cref="NoteAsync"/> on the writer's turn.</param>
    /// <param name="progress">Told how far reading is.</param>
    public async Task LoadAsync(string name, Action<ListNews> found, Action<LoadProgress> progress, CancellationToken cancellationToken)
    {
        await committer.TakeOverAsync(name, cancellationToken);
        var intents = signer.Read(committer.Head.Intents);
        if (intents is null)
            Log.ForeignIntents(logger);
        var redone = await RedoAsync(await redo.WithoutDoneAsync(intents ?? [], cancellationToken), intents ?? [], cancellationToken);
        var loaded = await new Loader(lists, kinds, book, time.GetUtcNow(), loggers.CreateLogger<Loader>(), progress).LoadAsync(committer.Head, committer.Parked, cancellationToken);
        State = loaded.State with { Fingerprint = Fingerprint.Of(kinds, loaded.State) };
        forgot = time.GetUtcNow();
        foreach (var entry in State.Journal)
            Done[entry.Command] = entry;
        Log.Loaded(logger, State.Tables.Values.Sum(t => t.Count), State.Version);
        publish(new Commit(State, []) { IsStart = true });
        follower = new ListFollower(lists, kinds, loaded.Tokens, time, found, loggers.CreateLogger<ListFollower>());
        foreach (var met in redone.Met)
            editor.Note(met, intents ?? []);
        foreach (var news in loaded.Edited)
            await NoteAsync(news, cancellationToken);
    }

    /// <summary>Commits and publishes a chain.</summary>
    /// <returns>Rows that are not known to be written, for <see cref="FinishAsync"/>.</returns>
    /// <exception cref="FencedException">Another writer has taken over; nothing of the chain is committed.</exception>
    public async Task<IReadOnlyList<Intent>> CommitAsync(Chain chain, CancellationToken cancellationToken)
    {
        var target = Forgetting(chain.State) with
        {
            Version = State.Version.Next,
            Fingerprint = Fingerprint.After(kinds, State, chain.State, chain.Commands.SelectMany(c => c.Changed)),
        };
        var open = await committer.CommitAsync(target, chain.Rows, cancellationToken);
        follower?.Wrote(chain.Rows);
        State = target;
        foreach (var entry in chain.Commands.Select(c => c.Entry).OfType<JournalEntry>())
            Done[entry.Command] = entry;
        publish(new Commit(target, [.. chain.Commands.Select(c =>
            new CommittedCommand(c.Entry?.Key ?? "", c.Envelope, c.Changed, c.Decision.Events))]));
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
    /// <param name="before">The state before they were committed.</param>
    /// <exception cref="ReloadException">What is in memory no longer equals what was committed.</exception>
    public async Task FinishAsync(IReadOnlyList<Intent> open, IReadOnlyList<Intent> chain, WorkspaceState before, CancellationToken cancellationToken)
    {
        if (open.Count == 0)
            return;
        var done = await RedoAsync(open, chain, cancellationToken);
        if (done.Taken is not null)
            throw new ReloadException();
        foreach (var met in done.Met)
            editor.Note(met, chain, before);
        foreach (var row in done.Refused)
            editor.Refused(row);
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
    public Task NoteAsync(ListNews news, CancellationToken cancellationToken) =>
        editor.NoteAsync(news, State, stamp => Done.ContainsKey(stamp), cancellationToken);

    /// <summary>Takes over, or undoes, as many edits as fit a chain.</summary>
    public async Task TakeEditsAsync(CancellationToken cancellationToken)
    {
        var before = State;
        var chain = new Chain(kinds, before, time.GetUtcNow());
        editor.AddTo(chain, logger);
        if (chain.Commands.Count > 0)
            await FinishAsync(await CommitAsync(chain, cancellationToken), chain.Rows, before, cancellationToken);
    }

    private static partial class Log
    {
        [LoggerMessage(136, LogLevel.Warning, "Key {Key} becomes {NewKey}")]
        public static partial void Renamed(ILogger logger, string key, string newKey);

        [LoggerMessage(130, LogLevel.Information, "The workspace is loaded: {Rows} rows at version {Version}")]
        public static partial void Loaded(ILogger logger, int rows, WorkspaceVersion version);

        [LoggerMessage(134, LogLevel.Critical, "The intents in the head row are not signed by this deployment and were not carried out")]
        public static partial void ForeignIntents(ILogger logger);
    }
}
