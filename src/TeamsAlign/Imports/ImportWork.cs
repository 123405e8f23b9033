using TeamsAlign.Customers;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Imports;

/// <summary>Works an import off: its file is planned anew at every start, and the job says how many of its rows are dealt with.</summary>
internal sealed class ImportWork(RecordKinds kinds) : IJobWork
{
    /// <summary>A chain holds 19 rows beside the head; one is the job's, and one may be the journal's.</summary>
    private const int MostRows = Chain.MaxRows - 2;

    /// <summary>The rows of a step: what a chain holds but for the job's own row and a journal entry at its longest.</summary>
    private const int MostBytes = IntentSigner.MaxChainBytes - (10 * 1024);

    /// <summary>A row that is larger than that goes alone, with an entry about one row beside it.</summary>
    private const int MostBytesOfOne = IntentSigner.MaxChainBytes - (3 * 1024);

    public string Kind => StartImport.Kind;

    public Func<WorkspaceState, JobStep> Prepare(Job job, byte[] input, WorkspaceState state)
    {
        var plan = PlanOf(job, input, state);
        var first = plan.Refused.Count;
        return now => Next(now.Jobs[job.Key]!, plan.Rows, first, now);
    }

    private static ImportPlan PlanOf(Job job, byte[] input, WorkspaceState state)
    {
        try
        {
            var what = ImportArguments.Read(job.Arguments) ?? throw new ImportException("What was to be imported is not known any more.");
            var plan = ImportPlan.Of(what, input, state, job.StartedAt);
            return plan.RowsRead == job.Of
                ? plan
                : throw new ImportException("The file reads otherwise than when the import was started. Import it again: what is there already is left as it is.");
        }
        catch (ImportException refused)
        {
            throw new JobFailedException(refused.Message, refused);
        }
    }

    /// <summary>As many of the next rows as fit a chain; rows that change nothing are passed over.</summary>
    /// <param name="skipped">Rows of the file that were refused, and are counted as done from the start.</param>
    private TakeRows Next(Job job, IReadOnlyList<ImportedRow> rows, int skipped, WorkspaceState state)
    {
        // Up to the next entry of the journal, so that each is about the same number of rows.
        var most = Math.Min(MostRows, JobStep.RowsPerEntry - (job.Written % JobStep.RowsPerEntry));
        var taken = new List<IRecord>();
        var bytes = 0;
        // Whatever somebody wrote into the row by hand.
        var at = Math.Max(0, job.Done - skipped);
        for (; at < rows.Count && taken.Count < most; at++)
        {
            var record = rows[at].Record;
            if (record is Deal { Account: { } name } && state.AccountNamed(name) is null)
            {
                // A deal never shares a chain with the account it names: accounts get their keys first.
                if (taken.Count == 0)
                    return Accounts(job, rows.Skip(at), most, state);
                break;
            }

            if (SizeOfChange(record, state) is not { } size)
                continue;
            if (size > MostBytesOfOne)
            {
                if (taken.Count == 0)
                    return TakeRows.Of(job.Key, job.Done, at + 1 + skipped, []) with { Refused = [new RefusedInput(rows[at].Line, "It is too long for a row in SharePoint. Shorten its texts.")] };
                break;
            }

            if (taken.Count > 0 && bytes + size > MostBytes)
                break;
            taken.Add(record);
            bytes += size;
        }

        return TakeRows.Of(job.Key, job.Done, at < rows.Count ? at + skipped : job.Of, taken) with { Taken = taken.Count };
    }

    private static TakeRows Accounts(Job job, IEnumerable<ImportedRow> rows, int most, WorkspaceState state)
    {
        IRecord[] missing = [.. ImportPlan.MissingAccounts(rows, state).Take(most)];
        return TakeRows.Of(job.Key, job.Done, job.Done, missing) with { Beside = missing.Length };
    }

    /// <summary>What writing it takes; null where it changes nothing. Found out with the very step that will write it.</summary>
    private int? SizeOfChange(IRecord record, WorkspaceState state)
    {
        var put = TakeRows.Of("", 0, 0, [record]).On(state)[0];
        var kind = kinds.Of(put);
        return Intent.From(kind, state.Tables[kind.RecordType].Get(put.Key), put, CommandId.Longest) is { } intent ? IntentSigner.Size([intent]) : null;
    }
}
