using TeamsAlign.Requests;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Insights;

/// <summary>
/// Indexes what is there once the workspace has loaded, and searches for some of it, so that neither the index nor the compiler keeps the first to
/// search waiting: until it has been run some dozens of times, the code of a search is not compiled for speed.
/// </summary>
internal sealed class SearchWarmUp(IWorkspace workspace, SearchIndex index) : BackgroundService
{
    private const int Searches = 100;
    private const int Most = 200;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await workspace.ReadyAsync(stoppingToken);
        var state = workspace.State;
        index.Follow(state);
        foreach (var request in state.Requests.Take(Searches))
        {
            stoppingToken.ThrowIfCancellationRequested();
            var word = request.Title.Split(' ')[^1];
            index.Find(state, word, Most, Requests.Request.Prefix);
            // As it is typed: unfinished, and with an error in it.
            index.Find(state, $"{word[..^(word.Length / 3)]} {word.Insert(word.Length / 2, "x")}", Most, Requests.Request.Prefix);
            index.Similar(state, request.Title, 1);
        }
    }
}
