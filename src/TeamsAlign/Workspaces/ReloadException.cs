namespace TeamsAlign.Workspaces;

/// <summary>What is in memory no longer equals what was committed, for a reason that is no fault: read everything again.</summary>
internal sealed class ReloadException : Exception
{
    public ReloadException()
    {
    }

    public ReloadException(string message)
        : base(message)
    {
    }

    public ReloadException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
