using TeamsAlign.Customers;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Imports;

/// <summary>What a file comes to before anything is written.</summary>
/// <param name="Rows">Rows to take, in the file's order; each decides by itself whether it is new.</param>
internal sealed record ImportPlan(string Kind, int RowsRead, IReadOnlyList<ImportedRow> Rows, IReadOnlyList<RefusedRow> Refused, IReadOnlyList<string> Notes)
{
    /// <param name="now">For what a file leaves open, such as when a request was asked.</param>
    /// <exception cref="ImportException">The file is refused whole.</exception>
    public static ImportPlan Of(ImportArguments what, byte[] csv, WorkspaceState state, DateTimeOffset now)
    {
        if (!Importer.Kinds.Contains(what.Kind))
            throw new ImportException($"\"{Text.Cut(what.Kind, 40)}\" cannot be imported. Kinds are: {string.Join(", ", Importer.Kinds)}.");
        var table = CsvTable.Read(csv);
        return what.Kind switch
        {
            "accounts" => AccountsFile.Plan(table, what.Map),
            "deals" => DealsFile.Plan(table, what.Map, state),
            "products" => ProductsFile.Plan(table, what.Map),
            "rates" => RatesFile.Plan(table, what.Map, state, now),
            _ => RequestsFile.Plan(table, what.Map, state, now),
        };
    }

    /// <summary>Customers that only the deals among these rows name: they are added, so that no deal loses its customer.</summary>
    public static IEnumerable<Account> MissingAccounts(IEnumerable<ImportedRow> rows, WorkspaceState state) => rows
        .Select(r => (r.Record as Deal)?.Account).OfType<string>()
        .Distinct(StringComparer.OrdinalIgnoreCase)
        .Where(name => state.AccountNamed(name) is null)
        .Select(name => new Account("", name));
}

/// <summary>One row of a file, ready to be taken: a record whose key is filled in when it is found or minted.</summary>
/// <param name="Line">Line of the file.</param>
/// <param name="Record">The record with an empty key.</param>
internal sealed record ImportedRow(int Line, IRecord Record);
