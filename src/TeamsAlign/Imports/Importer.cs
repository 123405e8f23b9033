using TeamsAlign.Customers;
using TeamsAlign.Lists;
using TeamsAlign.People;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Imports;

/// <summary>Takes a CSV file into the workspace: says what would happen, makes it a job, and looks on until that has ended.</summary>
internal sealed class Importer(IWorkspace workspace, RecordKinds kinds, JobInput input, TimeProvider time)
{
    public static readonly IReadOnlyList<string> Kinds = ["requests", "accounts", "deals", "products", "rates"];

    private static readonly TimeSpan Moment = TimeSpan.FromMilliseconds(200);

    /// <summary>What would happen; nothing is written.</summary>
    /// <exception cref="ImportException">The file is refused whole.</exception>
    public ImportReport Try(ImportArguments what, byte[] csv, Person by)
    {
        var (state, started) = (workspace.State, time.GetTimestamp());
        return Foresee(PlanOf(what, csv, by, state), state, started);
    }

    private ImportPlan PlanOf(ImportArguments what, byte[] csv, Person by, WorkspaceState state) => StartImport.Missing(by) is { } refusal
        ? throw new ImportException(refusal)
        : ImportPlan.Of(what, csv, state, time.GetUtcNow());

    private ImportReport Foresee(ImportPlan plan, WorkspaceState state, long started)
    {
        IRecord[] accounts = [.. ImportPlan.MissingAccounts(plan.Rows, state)];
        var withAccounts = state.With(TakeRows.Of("", 0, 0, accounts).On(state), "");
        var puts = TakeRows.Of("", 0, 0, [.. plan.Rows.Select(r => r.Record)]).On(withAccounts);
        var taken = puts.Count(p => IsChange(withAccounts, p));
        IEnumerable<string> notes = accounts.Length > 0 ? [$"{Sentences.Count(accounts.Length, "customer")} that only the deals name: to be added as accounts."] : [];
        return new ImportReport(
            plan.Kind, plan.RowsRead, taken, plan.Rows.Count - taken, plan.Refused.Count, plan.Refused, [.. plan.Notes, .. notes],
            Math.Round(time.GetElapsedTime(started).TotalSeconds, 1), DryRun: true);
    }

    /// <summary>Makes the import a job that goes on by itself.</summary>
    /// <returns>The job, and everything about the file; without a job where there is nothing to take.</returns>
    /// <exception cref="ImportException">The file is refused whole, or is being imported already.</exception>
    /// <exception cref="NotSavedException">It could not be kept; nothing was started.</exception>
    public async Task<(Job? Job, ImportReport Report)> StartAsync(ImportArguments what, byte[] csv, Person by, CancellationToken cancellationToken)
    {
        var (state, started) = (workspace.State, time.GetTimestamp());
        var plan = PlanOf(what, csv, by, state);
        var report = Foresee(plan, state, started) with { DryRun = false };
        if (report.Taken == 0)
            return (null, report);
        var arguments = what.Write();
        var start = new StartImport(what.Kind, "", JobInput.HashOf(arguments, csv), arguments, plan.RowsRead, plan.Refused, plan.Notes);
        // On paper first: what is refused need not be kept.
        if (start.Decide(workspace.State, by, time.GetUtcNow()) is Decision.Refused no)
            throw new ImportException(no.Refusal);
        var kept = await KeepAsync(csv, cancellationToken);
        var outcome = await workspace.SendAsync(start with { Input = kept }, by, "import", CommandId.New(), cancellationToken);
        return outcome is Outcome.Refused refused
            ? throw new ImportException(refused.Refusal)
            : (Find(kept), report);
    }

    /// <summary>Looks on until the job has ended. It goes on whoever stops looking.</summary>
    /// <param name="progress">Told the rows done, of how many.</param>
    /// <exception cref="ImportException">It ended early; the message says why.</exception>
    public async Task<ImportReport> FollowAsync(Job job, IProgress<(int Done, int Of)> progress, CancellationToken cancellationToken)
    {
        using var again = new PeriodicTimer(Moment, time);
        var told = -1;
        while (Find(job.Input) is { } now)
        {
            if (now.Done != told)
                progress.Report((told = now.Done, now.Of));
            if (now.State is JobState.Done)
                return ImportReport.Of(now, time.GetUtcNow());
            if (!now.IsOpen)
                throw new ImportException(Refusal.Conflict("import.ended", $"{now.Key}: {JobWords.Sentence(now, workspace.State)}"));
            await again.WaitForNextTickAsync(cancellationToken);
        }

        throw new ImportException($"The row of {job.Key} is no longer there.");
    }

    /// <summary>By its input: the key of a job can still change, where somebody has taken it by hand.</summary>
    private Job? Find(string name) => workspace.State.Jobs.FirstOrDefault(j => j.Input == name);

    private async Task<string> KeepAsync(byte[] csv, CancellationToken cancellationToken)
    {
        try
        {
            return await input.SaveAsync(csv, cancellationToken);
        }
        catch (ListsException failure)
        {
            throw new NotSavedException(failure);
        }
    }

    private bool IsChange(WorkspaceState state, IRecord put)
    {
        var kind = kinds.Of(put);
        return state.Tables[kind.RecordType].Get(put.Key) is not { } before || !kind.Write(put).Changes(kind.Write(before)).IsEmpty;
    }
}
