namespace TeamsAlign.Workspaces;

/// <summary>There is no state to answer from yet.</summary>
internal sealed class StillLoadingException : Exception
{
    public StillLoadingException()
        : base("The product line is still being loaded. Please try again in a moment.")
    {
    }

    public StillLoadingException(string message)
        : base(message)
    {
    }

    public StillLoadingException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
