namespace TeamsAlign.Imports;

/// <summary>What an import did, or with a dry run would do.</summary>
/// <param name="Rows">Rows in the file.</param>
/// <param name="Taken">Rows that were new or changed something.</param>
/// <param name="Unchanged">Rows that were there already, exactly so.</param>
/// <param name="Notes">What was inferred, matched, left out.</param>
/// <param name="GraphCalls">HTTP requests to Graph that it took.</param>
internal sealed record ImportReport(
    string Kind, int Rows, int Taken, int Unchanged, IReadOnlyList<RefusedRow> Refused, IReadOnlyList<string> Notes, long GraphCalls, double Seconds, bool DryRun);

/// <param name="Line">Line of the file the row starts on.</param>
internal sealed record RefusedRow(int Line, string Reason);
