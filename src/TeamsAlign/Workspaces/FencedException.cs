namespace TeamsAlign.Workspaces;

/// <summary>Another writer owns the workspace now. Nothing of the attempted chain is committed.</summary>
internal sealed class FencedException : Exception
{
    public FencedException()
    {
    }

    public FencedException(string message)
        : base(message)
    {
    }

    public FencedException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
