namespace TeamsAlign.Workspaces;

/// <summary>The workspace has not been loaded yet; the message says how far it is.</summary>
internal sealed class LoadingException : Exception
{
    public LoadingException()
        : this(LoadProgress.None)
    {
    }

    public LoadingException(LoadProgress progress)
        : base(progress.Sentence)
    {
    }

    public LoadingException(string message)
        : base(message)
    {
    }

    public LoadingException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
