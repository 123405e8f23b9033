using System.Text.Json.Nodes;
using TeamsAlign.Bench.Faults.People;
using TeamsAlign.Bench.Faults.Stage;

namespace TeamsAlign.Bench.Faults.Trouble;

/// <summary>Something somebody changed in a list past the product. Every place is edited once, so that each edit must leave a trace.</summary>
/// <param name="At">When.</param>
internal sealed record Edit(int Workspace, string List, string Key, string Column, string Value, DateTimeOffset At)
{
    /// <summary>Whether anybody may change it; the others are decisions, or the journal.</summary>
    public bool IsPlain => List != "Journal" && Column != "Status";
}

/// <summary>Somebody who edits lists all the time: plain columns that only hands write, one that commands write too, decisions, and the journal.</summary>
internal sealed class Hands(IReadOnlyList<Site> sites, Notebook notebook, Plan plan)
{
    private readonly Chance _chance = plan.Chance(-2);
    private readonly HashSet<(int, string, string)> _places = [];

    public List<Edit> Done { get; } = [];

    public async Task WorkAsync(CancellationToken cancellationToken)
    {
        while (!cancellationToken.IsCancellationRequested)
        {
            await Task.Delay(_chance.Between(0.05, 0.5), TimeProvider.System, cancellationToken);
            var site = _chance.Of(sites);
            if (notebook.Any(site.Workspace, _chance) is not { } key)
                continue;
            await (_chance.Below(20) switch
            {
                < 5 => EditAsync(site, "Requests", key, "Area", $"Area {Done.Count}"),
                < 9 => EditAsync(site, "Requests", key, "WantedOutcome", $"Outcome {Done.Count}"),
                < 15 => EditAsync(site, "Requests", key, "Reach", 900_000_000 + Done.Count),
                < 19 => EditAsync(site, "Requests", key, "Status", "Shipped"),
                _ => EditAsync(site, "Journal", EntryLike(key), "Title", $"Edited {Done.Count}"),
            });
        }
    }

    /// <summary>
    /// Notices of Graph about earlier edits may be lost on purpose; then the product looks in turn, every five minutes. One more edit of each list spares
    /// waiting for that.
    /// </summary>
    public async Task EndAsync(CancellationToken cancellationToken)
    {
        foreach (var site in sites)
        {
            var edits = Done.Count;
            while (Done.Count < edits + 2)
            {
                cancellationToken.ThrowIfCancellationRequested();
                if (notebook.Any(site.Workspace, _chance) is { } key)
                    await (Done.Count == edits ? EditAsync(site, "Requests", key, "SourceLink", $"Link {Done.Count}") : EditAsync(site, "Journal", EntryLike(key), "Title", $"Edited {Done.Count}"));
            }
        }
    }

    private static string EntryLike(string key) => key.Replace("REQ", "JR", StringComparison.Ordinal);

    private async Task EditAsync(Site site, string list, string key, string column, JsonNode value)
    {
        if (!_places.Add((site.Workspace, key, column)) || await site.ItemAsync(list, key, CancellationToken.None) is not { } item)
            return;
        await site.EditAsync(list, item, column, value, CancellationToken.None);
        Done.Add(new Edit(site.Workspace, list, key, column, value.ToString(), TimeProvider.System.GetUtcNow()));
    }
}
