namespace TeamsAlign.Workspaces;

/// <summary>A decision was edited by hand and set back, or a row breaks the rules: administrators are told.</summary>
/// <param name="Entry">Key of the journal entry that says what happened.</param>
internal sealed record HandEditReported(string Subject, string Entry) : DomainEvent(Subject);
