using TeamsAlign.People;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Imports;

/// <summary>An import as its page shows it: how far it is, and what it did so far.</summary>
/// <param name="Sentence">What it waits for, or why it ended early; null where the figures say it all.</param>
internal sealed record ImportView(
    string Key, ImportState State, int Done, int Of, string StartedBy, DateTimeOffset StartedAt, DateTimeOffset? EndedAt, string? Sentence, bool MayCancel, ImportReport Report)
{
    public static ImportView From(Job job, WorkspaceState state, Person viewer, DateTimeOffset now) => new(
        job.Key,
        job.State switch
        {
            JobState.UnderWay => state.OpenJobs[0].Key == job.Key ? ImportState.Running : ImportState.Waiting,
            JobState.Done => ImportState.Done,
            JobState.Cancelled => ImportState.Cancelled,
            _ => ImportState.Failed,
        },
        job.Done, job.Of, job.ByName, job.StartedAt, job.EndedAt, JobWords.Sentence(job, state), job.IsOpen && JobRights.Cancels(state, job, viewer), ImportReport.Of(job, now));
}

internal enum ImportState
{
    Waiting,
    Running,
    Done,
    Cancelled,
    Failed,
}
