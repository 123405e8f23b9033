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

    /// <param name="publish">Told each state as soon as it is committed.</param>
    public Writer(SiteLists lists, RecordKinds kinds, IntentSigner signer, TimeProvider time, ILoggerFactory loggers, Action<Commit> publish)
    {
        (this.lists, this.kinds, this.signer, this.time, this.loggers, this.publish) = (lists, kinds, signer, time, loggers, publish);
        logger = loggers.CreateLogger<Writer>();
        committer = new Committer(lists, kinds, signer, book, time, loggers.CreateLogger<Committer>());
        redo = new Redo(lists, kinds, book, time, loggers.CreateLogger<Redo>());
        editor = new HandEditor(lists, book);
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
    public async Task LoadAsync(string name, Action<ListNews> found, CancellationToken cancellationToken)
    {
        await committer.TakeOverAsync(name, cancellationToken);
        if (signer.Read(committer.Head.Intents) is { } intents)
            await redo.RunAsync(intents, new KeyMint(committer.Head.Counters).Next, cancellationToken);
        else
            Log.ForeignIntents(logger);
        var loaded = await new Loader(lists, kinds, book, loggers.CreateLogger<Loader>()).LoadAsync(committer.Head, cancellationToken);
        State = loaded.State;
        foreach (var entry in State.Journal)
            Done[entry.Command] = entry;
        Log.Loaded(logger, State.Tables.Values.Sum(t => t.Count), State.Version);
        publish(new Commit(State, []));
        follower = new ListFollower(lists, kinds, loaded.Tokens, time, found, loggers.CreateLogger<ListFollower>());
        foreach (var news in loaded.Edited)
            await NoteAsync(news, cancellationToken);
    }

    /// <summary>Commits and publishes a chain.</summary>
    /// <returns>Rows that are not known to be written, for <see cref="FinishAsync"/>.</returns>
    /// <exception cref="FencedException">Another writer has taken over; nothing of the chain is committed.</exception>
    public async Task<IReadOnlyList<Intent>> CommitAsync(Chain chain, CancellationToken cancellationToken)
    {
        var target = chain.State with { Version = State.Version.Next };
        var open = await committer.CommitAsync(target, chain.Rows, cancellationToken);
        follower?.Wrote(chain.Rows);
        State = target;
        foreach (var entry in chain.Commands.Select(c => c.Entry).OfType<JournalEntry>())
            Done[entry.Command] = entry;
        publish(new Commit(target, [.. chain.Commands.Select(c =>
            new CommittedCommand(c.Entry?.Key ?? "", c.Envelope, c.Changed, c.Decision.Events))]));
        return open;
    }

    /// <summary>Brings committed rows in place.</summary>
    /// <param name="before">The state before they were committed.</param>
    /// <exception cref="ReloadException">What is in memory no longer equals what was committed.</exception>
    public async Task FinishAsync(IReadOnlyList<Intent> open, WorkspaceState before, CancellationToken cancellationToken)
    {
        var done = await redo.RunAsync(open, new KeyMint(State.Counters).Next, cancellationToken);
        if (done.Renamed.Count > 0)
            throw new ReloadException();
        foreach (var met in done.Met)
            editor.Note(met, before);
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
            await FinishAsync(await CommitAsync(chain, cancellationToken), before, cancellationToken);
    }

    private static partial class Log
    {
        [LoggerMessage(130, LogLevel.Information, "The workspace is loaded: {Rows} rows at version {Version}")]
        public static partial void Loaded(ILogger logger, int rows, WorkspaceVersion version);

        [LoggerMessage(134, LogLevel.Critical, "The intents in the head row are not signed by this deployment and were not carried out")]
        public static partial void ForeignIntents(ILogger logger);
    }
}
