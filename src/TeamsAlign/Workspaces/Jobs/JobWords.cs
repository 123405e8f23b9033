namespace TeamsAlign.Workspaces;

/// <summary>What people read about a job.</summary>
internal static class JobWords
{
    public static Refusal Ended(Job job) => Refusal.WrongState("job.ended", job.State switch
    {
        JobState.Done => $"{job.Key} is done already.",
        JobState.Cancelled => $"{job.Key} was cancelled before.",
        _ => $"{job.Key} ended before: {job.Reason}",
    });

    /// <summary>Where the job stands, beyond its figures; null where figures say it all.</summary>
    public static string? Sentence(Job job, WorkspaceState state) => job.State switch
    {
        JobState.UnderWay when state.OpenJobs is [var first, ..] && first.Key != job.Key => $"Waits until {first.Key} ({first.Title}) is done.",
        JobState.Cancelled or JobState.Failed =>
            $"{job.Reason} What was taken before stays: {Sentences.Count(job.Written, "row")}; {job.Of - job.Done} were not looked at.",
        _ => null,
    };
}
