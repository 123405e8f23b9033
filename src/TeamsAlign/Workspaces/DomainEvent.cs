namespace TeamsAlign.Workspaces;

/// <summary>A fact in the past tense that somebody may have to be told. Kept in the journal, so it survives a crash between commit and telling.</summary>
/// <param name="Subject">Key of the record it happened to.</param>
internal abstract record DomainEvent(string Subject);
