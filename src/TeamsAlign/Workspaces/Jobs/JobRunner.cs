using System.Threading.Channels;
using TeamsAlign.Lists;
using TeamsAlign.People;

namespace TeamsAlign.Workspaces;

/// <summary>
/// Works jobs off for as long as the writer lives, one after the other, step by step through the same queue as everybody's commands: whoever
/// sends one while a step is written comes before the next step.
/// </summary>
internal sealed partial class JobRunner(IEnumerable<IJobWork> works, JobInput input, ThrottlingGate gate, TimeProvider time, ILogger<JobRunner> logger)
{
    private const int TriesToRead = 5;
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan Moment = TimeSpan.FromMilliseconds(250);

    public async Task RunAsync(Workspace workspace, CancellationToken cancellationToken)
    {
        var news = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
        void Note(Commit commit)
        {
            if (commit.State.OpenJobs.Count > 0)
                news.Writer.TryWrite(true);
        }

        workspace.Published += Note;
        try
        {
            await TidyAsync(workspace, cancellationToken);
            while (true)
            {
                if (workspace.State.OpenJobs is [var job, ..])
                    await TryAsync(workspace, job, cancellationToken);
                else
                    await news.Reader.ReadAsync(cancellationToken);
            }
        }
        finally
        {
            workspace.Published -= Note;
        }
    }

    private async Task TryAsync(Workspace workspace, Job job, CancellationToken cancellationToken)
    {
        try
        {
            await WorkOffAsync(workspace, job, cancellationToken);
            await TidyAsync(workspace, cancellationToken);
        }
        catch (JobFailedException failed)
        {
            Log.Failed(logger, job.Key, failed.Message);
            await workspace.SendAsync(new FailJob(job.Key, failed.Message), Person.System, job.Kind, CommandId.New(), cancellationToken);
        }
#pragma warning disable CA1031 // A job outlives every fault: what happened is said, and it is tried again from where it stands.
        catch (Exception failure) when (failure is not OperationCanceledException)
#pragma warning restore CA1031
        {
            Log.Stumbled(logger, job.Key, failure);
            await Task.Delay((failure as ListsException)?.RetryAfter ?? Pause, time, cancellationToken);
        }
    }

    private async Task WorkOffAsync(Workspace workspace, Job job, CancellationToken cancellationToken)
    {
        var work = works.FirstOrDefault(w => w.Kind == job.Kind) ?? throw new JobFailedException("This version of TeamsAlign does not know how to do that.");
        Log.GoesOn(logger, job.Key, job.Done, job.Of);
        var next = work.Prepare(job, await ReadAsync(job, cancellationToken), workspace.State);
        var starter = new Person(job.By, job.ByName, Roles.Member);
        while (workspace.State.Jobs[job.Key] is { IsOpen: true })
        {
            await RoomAsync(cancellationToken);
            var outcome = await workspace.SendAsync(next(workspace.State), starter, job.Kind, CommandId.New(), cancellationToken);
            // Somebody cancelled it, or edited how far it is: look again.
            if (outcome is Outcome.Refused)
                await Task.Delay(Moment, time, cancellationToken);
        }
    }

    /// <summary>An answer without rows is no proof that they are gone.</summary>
    private async Task<byte[]> ReadAsync(Job job, CancellationToken cancellationToken)
    {
        for (var attempt = 1; attempt <= TriesToRead; attempt++)
        {
            if (await input.ReadAsync(job, cancellationToken) is { } content)
                return content;
            await Task.Delay(Pause * attempt, time, cancellationToken);
        }

        throw new JobFailedException("What was to be worked on is no longer there as it was sent. Send the same file again: what is there already is left as it is.");
    }

    /// <summary>
    /// Waits before the step is decided: later its chain would hold up everybody behind it. A chain costs two units for each of its rows.
    /// </summary>
    private async Task RoomAsync(CancellationToken cancellationToken)
    {
        const int Cost = 2 * (Chain.MaxRows + 1);
        while (gate.Status is { } now
            && (now.PeopleWaiting > 0 || now.Budget.ClosedUntil is not null || (now.Budget.Used > 0 && now.Budget.Used + Cost > now.Budget.Limit * WindowBudget.BackgroundShare)))
            await Task.Delay(Moment, time, cancellationToken);
    }

    private async Task TidyAsync(Workspace workspace, CancellationToken cancellationToken)
    {
        try
        {
            await input.TidyAsync(workspace.State, cancellationToken);
        }
        catch (ListsException later)
        {
            Log.NotTidied(logger, later.Kind);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(170, LogLevel.Information, "Job {Key} goes on at {Done} of {Of}")]
        public static partial void GoesOn(ILogger logger, string key, int done, int of);

        [LoggerMessage(171, LogLevel.Error, "Job {Key} cannot go on: {Reason}")]
        public static partial void Failed(ILogger logger, string key, string reason);

        [LoggerMessage(172, LogLevel.Warning, "Job {Key} stumbled; trying again from where it stands")]
        public static partial void Stumbled(ILogger logger, string key, Exception failure);

        [LoggerMessage(173, LogLevel.Warning, "Input of ended jobs could not be removed ({Kind}); at the next start")]
        public static partial void NotTidied(ILogger logger, ListsFault kind);
    }
}
