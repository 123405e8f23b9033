using TeamsAlign.People;

namespace TeamsAlign.Workspaces;

/// <summary>Ends a job where it stands. What it has done stays.</summary>
internal sealed record CancelJob(string Key) : Command
{
    public override Decision Decide(WorkspaceState state, Person by, DateTimeOffset now)
    {
        if (state.Jobs[Key] is not { } job || !JobRights.Sees(job, by))
            return Refusal.NotFound(Key);
        if (!JobRights.Cancels(state, job, by))
            return Refusal.NotAllowed("job.rights", $"{job.ByName}, who started it, and administrators cancel it.");
        if (!job.IsOpen)
            return JobWords.Ended(job);
        return Decision.About(job.Key, $"Cancelled: {job.Title} at {job.Done} of {job.Of} rows").Put(job with
        {
            State = JobState.Cancelled,
            EndedAt = now,
            Reason = $"{by.Name} cancelled it.",
        });
    }
}
