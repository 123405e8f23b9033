using TeamsAlign.Workspaces;

namespace TeamsAlign.Imports;

/// <summary>What a file comes to before anything is written.</summary>
/// <param name="Rows">Rows to take, in the file's order; each decides by itself whether it is new.</param>
internal sealed record ImportPlan(string Kind, int RowsRead, IReadOnlyList<ImportedRow> Rows, IReadOnlyList<RefusedRow> Refused, IReadOnlyList<string> Notes);

/// <summary>One row of a file, ready to be taken: a record whose key is filled in when it is found or minted.</summary>
/// <param name="Line">Line of the file.</param>
/// <param name="Record">The record with an empty key.</param>
internal sealed record ImportedRow(int Line, IRecord Record);
