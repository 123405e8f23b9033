using TeamsAlign.People;

namespace TeamsAlign.Workspaces;

/// <summary>
/// One chain's worth of a job. It is taken only where the job stands exactly at <paramref name="From"/>: the same step twice, by whoever and
/// after whatever crash, is done once.
/// </summary>
/// <param name="Job">Key of the job.</param>
/// <param name="From">Where the job must stand.</param>
/// <param name="To">Where it then stands; the number of all rows ends it.</param>
internal abstract record JobStep(string Job, int From, int To) : Command
{
    /// <summary>So many written rows share one entry of the journal.</summary>
    public const int RowsPerEntry = 200;

    /// <summary>Rows of the input that change something.</summary>
    public int Taken { get; init; }

    /// <summary>Rows written beside those of the input.</summary>
    public int Beside { get; init; }

    /// <summary>Rows of the input that turn out to be impossible, with line number and sentence.</summary>
    public IReadOnlyList<RefusedInput> Refused { get; init; } = [];

    public override Decision Decide(WorkspaceState state, Person by, DateTimeOffset now)
    {
        if (state.Jobs[Job] is not { } job)
            return Refusal.NotFound(Job);
        if (!job.IsOpen)
            return JobWords.Ended(job);
        if (job.Done != From)
            return Refusal.Conflict("job.step", $"{Job} stands at {job.Done}, not at {From}.");
        var after = job with
        {
            Done = To,
            Taken = job.Taken + Taken,
            Beside = job.Beside + Beside,
            RefusedCount = job.RefusedCount + Refused.Count,
            Refused = Refused.Count == 0 ? job.Refused : RefusedLines.Write([.. RefusedLines.Read(job.Refused), .. Refused.Select(r => (r.Line, r.Reason))]),
        };
        var isLast = To == job.Of;
        if (isLast)
            after = after with { State = JobState.Done, EndedAt = now };
        var isEntry = isLast || after.Written / RowsPerEntry > job.Written / RowsPerEntry;
        return (Decision.About(Job, $"{job.Title}: {after.Done} of {job.Of} rows") with { WithoutJournal = !isEntry }).Put([after, .. Rows(state)]);
    }

    /// <summary>What is written, on the state at the step's turn.</summary>
    protected abstract IEnumerable<IRecord> Rows(WorkspaceState state);
}

/// <summary>A row of a job's input that cannot be taken.</summary>
/// <param name="Line">Of the file.</param>
internal sealed record RefusedInput(int Line, string Reason);
