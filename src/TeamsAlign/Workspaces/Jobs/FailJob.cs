using TeamsAlign.Lists;
using TeamsAlign.People;

namespace TeamsAlign.Workspaces;

/// <summary>Ends a job that cannot go on. Only the writer itself says so.</summary>
internal sealed record FailJob(string Key, string Reason) : Command
{
    public override Decision Decide(WorkspaceState state, Person by, DateTimeOffset now)
    {
        if (by.Id != Person.System.Id)
            return Refusal.NotAllowed("job.system-only", "Only TeamsAlign itself finds that a job cannot go on.");
        if (state.Jobs[Key] is not { } job)
            return Refusal.NotFound(Key);
        if (!job.IsOpen)
            return JobWords.Ended(job);
        return Decision.About(job.Key, $"Could not go on: {job.Title} at {job.Done} of {job.Of} rows").Put(job with
        {
            State = JobState.Failed,
            EndedAt = now,
            Reason = Text.Cut(Reason, TextColumn.MaxLength),
        });
    }
}
