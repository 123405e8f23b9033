namespace TeamsAlign.Workspaces;

/// <summary>A command was not committed, and nobody can say more now. The same command may be sent again.</summary>
internal sealed class NotSavedException : Exception
{
    public NotSavedException()
        : this((Exception?)null)
    {
    }

    public NotSavedException(Exception? innerException)
        : base("This was not saved. Please try again.", innerException)
    {
    }

    public NotSavedException(string message)
        : base(message)
    {
    }

    public NotSavedException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>The writer is, or will be, somewhere else: sent there, the same command is done once, whatever became of it here.</summary>
    public bool IsForAnotherWriter => InnerException is FencedException or OperationCanceledException;
}
