namespace TeamsAlign.Workspaces;

/// <summary>How one kind of job is worked off.</summary>
internal interface IJobWork
{
    /// <summary>As in <see cref="Job.Kind"/>.</summary>
    string Kind { get; }

    /// <summary>Reads the input, at the job's turn and again after every restart: the same input must come to the same rows in the same order.</summary>
    /// <returns>The next step of the job, from where it stands in the state.</returns>
    /// <exception cref="JobFailedException">It cannot be worked off.</exception>
    Func<WorkspaceState, JobStep> Prepare(Job job, byte[] input, WorkspaceState state);
}

/// <summary>A job cannot go on; the message is a sentence for people.</summary>
internal sealed class JobFailedException : Exception
{
    public JobFailedException()
    {
    }

    public JobFailedException(string message)
        : base(message)
    {
    }

    public JobFailedException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
