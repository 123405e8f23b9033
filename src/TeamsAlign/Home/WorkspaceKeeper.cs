using System.Diagnostics.CodeAnalysis;
using TeamsAlign.Lists;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Home;

/// <summary>One row of the home site's list, and what has become of it in this process. One call at a time.</summary>
internal sealed partial class WorkspaceKeeper(string key, ServedWorkspaces served, OpenWorkspace open, ILogger logger)
{
    private ListedWorkspace? row;
    private ServedWorkspace? workspace;
    private volatile string? trouble;
    private volatile bool isFaulted;

    public string Key => key;

    /// <summary>Reads in which it was missing, one after the other: an answer without a row is no proof that it is gone.</summary>
    public int Missing { get; set; }

    /// <summary>What is being done about it; a slow site holds up no other.</summary>
    public Task Doing { get; set; } = Task.CompletedTask;

    /// <summary>What keeps it from being served, as a sentence; null where nothing does.</summary>
    public string? Trouble => trouble;

    public bool IsPaused => row is { State: ListedState.Paused };

    /// <summary>Serves it, or no longer, as the row says.</summary>
    /// <param name="now">The row; null where it breaks a rule or is gone.</param>
    /// <param name="broken">The rule it breaks.</param>
    public async Task FollowAsync(ListedWorkspace? now, string? broken, CancellationToken cancellationToken)
    {
        if (broken is not null)
            Note(broken);
        var isWanted = now is { State: ListedState.Active };
        if (workspace is not null && (isFaulted || !isWanted || row?.Site != now!.Site))
            await EndAsync(cancellationToken);
        row = now;
        if (!isWanted)
        {
            trouble = broken;
            return;
        }

        if (workspace is null)
            await StartAsync(now!, cancellationToken);
        if (workspace is { Identity: var identity })
            (identity.Title, identity.IsOpen) = (now!.Name, now.IsOpen);
    }

    public async Task EndAsync(CancellationToken cancellationToken)
    {
        if (workspace is not { } ending)
            return;
        served.Remove(ending);
        workspace = null;
        isFaulted = false;
        Log.Ends(logger, key);
        await ending.StoppingAsync(cancellationToken);
        await ending.StopAsync(cancellationToken);
        await ending.DisposeAsync();
    }

    [SuppressMessage("Reliability", "CA2000", Justification = "Kept while it is served; otherwise disposed of in the end.")]
    private async Task StartAsync(ListedWorkspace now, CancellationToken cancellationToken)
    {
        ServedWorkspace? starting = null;
        try
        {
            starting = await open.AtAsync(new WorkspaceIdentity(key) { Title = now.Name, IsOpen = now.IsOpen }, now.Site, cancellationToken);
            if (served.All.FirstOrDefault(w => w.SiteId == starting.SiteId) is { } other)
                throw new FormatException($"Its site is that of {other.Identity.Name} already.");
            await starting.StartAsync(Fault, cancellationToken);
            served.Add(starting);
            (workspace, starting, trouble) = (starting, null, null);
            await workspace.StartedAsync(cancellationToken);
            Log.Served(logger, key);
        }
#pragma warning disable CA1031 // One workspace that cannot start must not stop the others: what is wrong is said, and it is tried again.
        catch (Exception failure) when (!cancellationToken.IsCancellationRequested)
#pragma warning restore CA1031
        {
            if (failure is not (ListsException or FormatException))
                Log.Faulted(logger, key, failure);
            Note(Sentence(failure, now.Site));
        }
        finally
        {
            if (starting is not null)
                await starting.DisposeAsync();
        }
    }

    private void Fault(Exception failure)
    {
        Log.Faulted(logger, key, failure);
        isFaulted = true;
        trouble = "A part of it ended by a fault; it starts anew.";
    }

    private void Note(string sentence)
    {
        if (trouble != sentence)
            Log.Trouble(logger, key, sentence);
        trouble = sentence;
    }

    private static string Sentence(Exception failure, string site) => failure switch
    {
        FormatException rule => rule.Message,
        ListsException { Kind: ListsFault.NotFound } => $"There is no site {site}.",
        ListsException { Kind: ListsFault.NotAllowed } => $"TeamsAlign may not write to {site}; grant it access (Sites.Selected, write).",
        ListsException { Kind: var kind } => $"Graph could not be asked about {site} ({kind}).",
        _ => "It could not be started; the log says why.",
    };

    private static partial class Log
    {
        [LoggerMessage(300, LogLevel.Information, "The workspace {Key} is served")]
        public static partial void Served(ILogger logger, string key);

        [LoggerMessage(301, LogLevel.Information, "The workspace {Key} is no longer served")]
        public static partial void Ends(ILogger logger, string key);

        [LoggerMessage(302, LogLevel.Warning, "The workspace {Key} cannot be served: {Sentence}")]
        public static partial void Trouble(ILogger logger, string key, string sentence);

        [LoggerMessage(303, LogLevel.Error, "The workspace {Key} ended by a fault")]
        public static partial void Faulted(ILogger logger, string key, Exception failure);
    }
}
