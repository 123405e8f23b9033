using System.Collections.Immutable;
using TeamsAlign.Lists;
using TeamsAlign.People;

namespace TeamsAlign.Workspaces;

/// <summary>Decides commands one after the other, each on the state the one before leaves, until the batch is full.</summary>
internal sealed class Chain(RecordKinds kinds, WorkspaceState start, DateTimeOffset moment)
{
    /// <summary>Graph takes 20 parts a batch; the head row is one of them.</summary>
    public const int MaxRows = 19;

    // Lists keep whole seconds: memory holds what a restart, or a process that follows, would read.
    private readonly DateTimeOffset now = DateTimeOffset.FromUnixTimeSeconds(moment.ToUnixTimeSeconds());
    private readonly List<DecidedCommand> commands = [];
    private int rowCount;
    private int bytes;

    /// <summary>The state once everything in the chain is committed.</summary>
    public WorkspaceState State { get; private set; } = start;

    public IReadOnlyList<DecidedCommand> Commands => commands;

    public IReadOnlyList<Intent> Rows => [.. commands.SelectMany(c => c.Rows)];

    /// <summary>Decides a command into the chain.</summary>
    /// <returns>Its decision, or null where it has to wait for the next chain.</returns>
    /// <exception cref="InvalidOperationException">The command alone is larger than any chain; it has to become a job.</exception>
    public Decision? Add(Envelope envelope)
    {
        var by = Membership.Today(State, envelope.By);
        var decision = envelope.Command.Decide(State, by, now);
        if (decision is not Decision.Changed changed)
            return decision;
        var stamp = envelope.Id.Value;
        var rows = changed.Puts.Select(p => IntentOf(p, stamp)).Append(changed.FromList?.IntentFor(stamp)).OfType<Intent>().ToImmutableArray();
        if (rows.IsEmpty && changed.FromList is null)
            return decision;
        var entry = changed.WithoutJournal ? null : Entry(envelope with { By = by }, changed, rows);
        if (entry is not null)
            rows = rows.Add(new Intent(JournalList.Kind.Schema.Name, entry.Key, stamp, IsNew: true, JournalList.Kind.Write(entry)));
        var size = IntentSigner.Size(rows);
        if (commands.Count > 0 && (rowCount + rows.Length > MaxRows || bytes + size > IntentSigner.MaxChainBytes))
            return null;
        if (rows.Length > MaxRows || size > IntentSigner.MaxChainBytes)
            throw new InvalidOperationException($"{envelope.Command.Verb} writes {rows.Length} rows in {size} bytes, more than one chain holds.");
        rowCount += rows.Length;
        bytes += size;
        var keys = changed.Puts.Select(p => p.Key).Concat(changed.FromList is { } edit ? [edit.Key] : []);
        commands.Add(new DecidedCommand(envelope with { By = by }, changed, rows, [.. keys], entry));
        State = State.With(entry is null ? changed.Puts : [.. changed.Puts, entry], stamp);
        State = changed.FromList?.Apply(State, stamp) ?? State;
        return decision;
    }

    private Intent? IntentOf(IRecord target, string stamp)
    {
        var kind = kinds.Of(target);
        return Intent.From(kind, State.Tables[kind.RecordType].Get(target.Key), target, stamp);
    }

    private JournalEntry Entry(Envelope envelope, Decision.Changed changed, ImmutableArray<Intent> rows)
    {
        var entry = new JournalEntry(State.NextKey(JournalEntry.Prefix))
        {
            Command = envelope.Id.Value,
            Verb = envelope.Command.Verb,
            Subject = changed.Subject,
            Summary = Text.Cut(changed.Summary, TextColumn.MaxLength),
            By = envelope.By.Id,
            ByName = envelope.By.Name,
            Surface = envelope.Surface,
            At = now,
            Why = changed.Why,
            Changes = changed.FromList is { } edit ? BeforeAndAfter.Of(edit) : BeforeAndAfter.Of(kinds, State, rows),
            Events = DomainEventJson.Write(changed.Events),
            Previous = State.JournalHash,
        };
        return entry with { Hash = entry.ComputeHash() };
    }
}
