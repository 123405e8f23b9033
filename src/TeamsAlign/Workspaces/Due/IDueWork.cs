namespace TeamsAlign.Workspaces.Due;

/// <summary>
/// A slice's answer to "what has to happen by now although nobody asks": reminders, escalations, reopenings. Derived from dates of the rows alone,
/// so that a restart, or another process, finds the same.
/// </summary>
internal interface IDueWork
{
    /// <summary>What is due at a moment and has not been done. Once its command is committed it must not be named again.</summary>
    IEnumerable<DueCommand> Due(WorkspaceState state, DateTimeOffset now);
}

/// <summary>Something that is due.</summary>
/// <param name="Subject">Key of the record it is about.</param>
/// <param name="What">What for, and which of several: <c>approval.reminder.1</c>. Together with the subject it makes the command's id, so it is done once.</param>
internal sealed record DueCommand(string Subject, string What, Command Command)
{
    public CommandId Id => CommandId.Of("", People.Person.System.Id, Subject, What, "");
}
