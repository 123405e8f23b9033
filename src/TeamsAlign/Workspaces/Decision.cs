using System.Collections.Immutable;

namespace TeamsAlign.Workspaces;

/// <summary>What a command comes to: rows with their target values and what happened, or a refusal.</summary>
internal abstract record Decision
{
    private Decision()
    {
    }

    public static implicit operator Decision(Refusal refusal) => new Refused(refusal);

    /// <summary>Starts a decision about one record; the journal files it under that key.</summary>
    public static Changed About(string subject, string summary) => new(subject, summary, [], [], null);

    internal sealed record Refused(Refusal Refusal) : Decision;

    /// <param name="Subject">Key of the record the command is about.</param>
    /// <param name="Summary">One past-tense sentence for the history, without amounts and customer names.</param>
    /// <param name="Puts">Rows as they shall be; a row not changed in any column is not written.</param>
    /// <param name="Events">What others may have to be told.</param>
    /// <param name="Why">The reason a person gave.</param>
    internal sealed record Changed(
        string Subject, string Summary, ImmutableArray<IRecord> Puts, ImmutableArray<DomainEvent> Events, string? Why) : Decision
    {
        public Changed Put(params IEnumerable<IRecord> records) => this with { Puts = Puts.AddRange(records) };

        public Changed Tell(params IEnumerable<DomainEvent> events) => this with { Events = Events.AddRange(events) };

        public Changed Because(string? why) => this with { Why = why };

        /// <summary>What follows from a row that was edited by hand; only the writer itself says so.</summary>
        public RowVerdict? FromList { get; init; }

        /// <summary>True for the steps of a job: its own row is their mark, the journal gets one row per 200.</summary>
        public bool WithoutJournal { get; init; }
    }
}
