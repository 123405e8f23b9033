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
            _ => RequestsFile.Plan(table, what.Map, state, now),
        };
    }
}

/// <summary>One row of a file, ready to be taken: a record whose key is filled in when it is found or minted.</summary>
/// <param name="Line">Line of the file.</param>
/// <param name="Record">The record with an empty key.</param>
internal sealed record ImportedRow(int Line, IRecord Record);
