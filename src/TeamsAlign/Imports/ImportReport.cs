using TeamsAlign.Workspaces;

namespace TeamsAlign.Imports;

/// <summary>What an import did, or with a dry run would do.</summary>
/// <param name="Rows">Rows in the file.</param>
/// <param name="Taken">Rows that were new or changed something.</param>
/// <param name="Unchanged">Rows that were there already, exactly so.</param>
/// <param name="RefusedCount">Rows that were not taken; of very many, <paramref name="Refused"/> lists the first.</param>
/// <param name="Notes">What was inferred, matched, left out.</param>
/// <param name="Seconds">From the start to the end, or to now.</param>
internal sealed record ImportReport(
    string Kind, int Rows, int Taken, int Unchanged, int RefusedCount, IReadOnlyList<RefusedRow> Refused, IReadOnlyList<string> Notes, double Seconds, bool DryRun)
{
    /// <summary>A job keeps the first refused rows only; whoever waited since the start knows all of them.</summary>
    public ImportReport Since(ImportReport start) => RefusedCount == start.RefusedCount ? this with { Refused = start.Refused } : this;

    public static ImportReport Of(Job job, DateTimeOffset now)
    {
        IEnumerable<string> notes = (job.Remarks ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries);
        if (job.Beside > 0)
            notes = notes.Append($"{Sentences.Count(job.Beside, "customer")} that only the deals name: added as accounts.");
        return new ImportReport(
            ImportArguments.Read(job.Arguments)?.Kind ?? "", job.Of, job.Taken, job.Done - job.Taken - job.RefusedCount,
            job.RefusedCount, [.. RefusedLines.Read(job.Refused).Select(r => new RefusedRow(r.Line, r.Reason))], [.. notes],
            Math.Round(((job.EndedAt ?? now) - job.StartedAt).TotalSeconds, 1), DryRun: false);
    }
}

/// <param name="Line">Line of the file the row starts on.</param>
internal sealed record RefusedRow(int Line, string Reason);
