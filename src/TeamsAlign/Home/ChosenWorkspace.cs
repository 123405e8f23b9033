using TeamsAlign.Lists;
using TeamsAlign.Shell;
using TeamsAlign.Shell.Local;

namespace TeamsAlign.Home;

/// <summary>The workspace that a command of the command line works on: with <c>--workspace KEY</c> one of the home site's, which is then this process's only one.</summary>
internal static class ChosenWorkspace
{
    /// <exception cref="CommandException">There is no such workspace, none is named where there are several, or no home site is.</exception>
    public static async Task UseAsync(ConfigurationManager configuration, LocalServices? local, string? key, CancellationToken cancellationToken)
    {
        if (!HomeOptions.Names(configuration))
        {
            if (key is not null)
                throw new CommandException("No home site is named in Graph:HomeSite, so there are no workspaces to choose from. Leave --workspace out.");
            return;
        }

        var home = configuration[$"{HomeOptions.Section}:{nameof(HomeOptions.HomeSite)}"]!;
        using var graph = ListsSetup.Connect(configuration, local);
        var rows = await RowsAsync(graph, home, cancellationToken);
        var known = string.Join(", ", rows.Select(r => r.Key));
        if (key is null)
            throw new CommandException($"Say which product line with --workspace KEY. There are: {known}.");
        configuration["Graph:Site"] = rows.FirstOrDefault(r => r.Key == key)?.Site ?? throw new CommandException($"The home site names no workspace {key}. There are: {known}.");
        configuration[$"{HomeOptions.Section}:{nameof(HomeOptions.HomeSite)}"] = null;
    }

    private static async Task<IReadOnlyList<ListedWorkspace>> RowsAsync(GraphConnection graph, string home, CancellationToken cancellationToken)
    {
        var lists = await graph.FindSiteAsync(home, cancellationToken);
        List<ListedWorkspace> rows = [];
        await foreach (var row in lists.ReadAllAsync(WorkspacesList.Kind.Schema, cancellationToken))
            if (WorkspacesList.Kind.TryRead(row.Fields).Record is ListedWorkspace workspace)
                rows.Add(workspace);
        return [.. rows.OrderBy(r => r.Key, StringComparer.Ordinal)];
    }
}

/// <summary>A command that cannot be carried out as it was given; the message says what to do.</summary>
internal sealed class CommandException : Exception
{
    public CommandException()
    {
    }

    public CommandException(string message)
        : base(message)
    {
    }

    public CommandException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
