using System.Collections.Immutable;
using System.Diagnostics;
using TeamsAlign.Customers;
using TeamsAlign.Lists;
using TeamsAlign.People;
using TeamsAlign.Requests;
using TeamsAlign.Workspaces;
using Request = TeamsAlign.Requests.Request;

namespace TeamsAlign.Imports;

/// <summary>Takes a CSV file into the workspace, chain by chain, and says what became of every row.</summary>
internal sealed class Importer(IWorkspace workspace, RecordKinds kinds, ThrottlingGate gate, TimeProvider time)
{
    public static readonly IReadOnlyList<string> Kinds = ["requests", "accounts", "deals", "products"];

    /// <summary>A chain holds 19 rows beside the head, and one of them may be the journal's.</summary>
    private const int ChunkRows = Chain.MaxRows - 1;

    private const int RowsPerJournalEntry = 200;

    /// <param name="kind">One of <see cref="Kinds"/>.</param>
    /// <param name="mapping">Field to header, for files with other names.</param>
    /// <param name="dryRun">Says what would happen and writes nothing.</param>
    /// <param name="progress">Told the rows written so far, of how many.</param>
    /// <exception cref="ImportException">The file is refused whole.</exception>
    public async Task<ImportReport> RunAsync(
        string kind, byte[] csv, IReadOnlyDictionary<string, string> mapping, bool dryRun, Person by, IProgress<(int Done, int Of)> progress, CancellationToken cancellationToken)
    {
        var watch = Stopwatch.StartNew();
        var callsBefore = gate.CallsTotal;
        var state = workspace.State;
        if (!by.Is(Roles.Administrator | Roles.ProductManager))
            throw new ImportException("Product managers and administrators import.");
        var plan = Plan(kind, CsvTable.Read(csv), mapping, state);
        var rows = Effective(plan, MissingAccounts(plan, state), by, state, out var notes);
        if (!dryRun)
            await WriteAsync(kind, rows, by, progress, cancellationToken);
        var taken = rows.Count(r => r.Line > 0);
        return new ImportReport(
            kind, plan.RowsRead, taken, plan.Rows.Count - taken, plan.Refused, [.. plan.Notes, .. notes],
            gate.CallsTotal - callsBefore, Math.Round(watch.Elapsed.TotalSeconds, 1), dryRun);
    }

    private ImportPlan Plan(string kind, CsvTable table, IReadOnlyDictionary<string, string> mapping, WorkspaceState state) => kind switch
    {
        "accounts" => AccountsFile.Plan(table, mapping),
        "deals" => DealsFile.Plan(table, mapping, state),
        "products" => ProductsFile.Plan(table, mapping),
        "requests" => RequestsFile.Plan(table, mapping, state, time.GetUtcNow()),
        _ => throw new ImportException($"\"{Text.Cut(kind, 40)}\" cannot be imported. Kinds are: {string.Join(", ", Kinds)}."),
    };

    /// <summary>Customers that only the deals name are added, so that no deal loses its customer.</summary>
    private static ImportedRow[] MissingAccounts(ImportPlan plan, WorkspaceState state) =>
        [.. plan.Rows.Select(r => (r.Record as Deal)?.Account).OfType<string>()
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .Where(name => state.AccountNamed(name) is null)
            .Select(name => new ImportedRow(0, new Account("", name)))];

    /// <summary>The rows that change something, missing accounts first. Decided on paper with the very command that will write them.</summary>
    private List<ImportedRow> Effective(ImportPlan plan, ImportedRow[] accounts, Person by, WorkspaceState state, out IReadOnlyList<string> notes)
    {
        notes = accounts.Length > 0 ? [$"{Sentences.Count(accounts.Length, "customer")} that only the deals name: added as accounts."] : [];
        var withAccounts = state.With(Decide(accounts, by, state), "");
        var puts = Decide(plan.Rows, by, withAccounts);
        var changed = plan.Rows.Zip(puts).Where(p => IsChange(withAccounts, p.Second)).Select(p => p.First);
        return [.. accounts, .. changed];
    }

    private ImmutableArray<IRecord> Decide(IReadOnlyList<ImportedRow> rows, Person by, WorkspaceState state) =>
        Command(rows, null).Decide(state, by, time.GetUtcNow()) is Decision.Changed changed ? changed.Puts : [];

    private bool IsChange(WorkspaceState state, IRecord put)
    {
        var kind = kinds.Of(put);
        return state.Tables[kind.RecordType].Get(put.Key) is not { } before || !kind.Write(put).Changes(kind.Write(before)).IsEmpty;
    }

    private async Task WriteAsync(string kind, List<ImportedRow> rows, Person by, IProgress<(int Done, int Of)> progress, CancellationToken cancellationToken)
    {
        var sinceEntry = 0;
        // One kind a chunk, so that a deal never shares a chain with the account it names.
        var done = 0;
        foreach (var chunk in rows.GroupBy(r => r.Record.GetType()).SelectMany(g => g.Chunk(ChunkRows)))
        {
            done += chunk.Length;
            sinceEntry += chunk.Length;
            var note = sinceEntry + ChunkRows > RowsPerJournalEntry || done == rows.Count ? $"Imported {Sentences.Count(sinceEntry, "row")} of {kind}" : null;
            if (note is not null)
                sinceEntry = 0;
            var outcome = await workspace.SendAsync(Command(chunk, note), by, "import", CommandId.New(), cancellationToken);
            if (outcome is Outcome.Refused refused)
                throw new ImportException(refused.Refusal.Sentence);
            progress.Report((done, rows.Count));
        }
    }

    private static TakeRows Command(IReadOnlyList<ImportedRow> rows, string? note) => new(
        [.. rows.Select(r => r.Record).OfType<Account>()],
        [.. rows.Select(r => r.Record).OfType<Deal>()],
        [.. rows.Select(r => r.Record).OfType<Product>()],
        [.. rows.Select(r => r.Record).OfType<Request>()],
        note);
}
