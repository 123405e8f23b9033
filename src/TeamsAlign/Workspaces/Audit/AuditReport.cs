namespace TeamsAlign.Workspaces;

/// <summary>What an audit came to.</summary>
/// <param name="Entries">Journal entries read.</param>
/// <param name="Rows">Rows of other lists read.</param>
/// <param name="Findings">What is wrong; empty is good.</param>
/// <param name="History">Entries about the one record that was asked for, oldest first.</param>
internal sealed record AuditReport(int Entries, int Rows, IReadOnlyList<Finding> Findings, IReadOnlyList<JournalEntry> History);
