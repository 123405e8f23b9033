using System.Text.RegularExpressions;
using TeamsAlign.Customers;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Syncs;

/// <summary>
/// What came out of a meeting, in a few lines without money and without customer names. Titles are typed by people and may hold both, so a
/// title that names a customer or looks like an amount is left out and the key stands alone.
/// </summary>
internal static partial class SyncSummary
{
    private const int MaxTitle = 60;

    /// <summary>Shorter names, and shorter first words of names, are words of the language too often to look for.</summary>
    private const int ShortestName = 3;
    private const int ShortestFirstWord = 5;

    public static string Of(WorkspaceState state, Sync sync) => string.Join('\n', Lines(state, sync));

    public static IEnumerable<string> Lines(WorkspaceState state, Sync sync)
    {
        var names = Names(state);
        string Point(AgendaItem item)
        {
            var title = SafeTitle(item, names);
            return title is null ? item.Link : $"{item.Link} {title}";
        }

        var discussed = sync.Items.Where(i => i.Outcome == AgendaOutcome.Noted && i.OutcomeText is null).ToArray();
        var decided = sync.Items.Where(i => i.Outcome == AgendaOutcome.Decided).ToArray();
        var carried = sync.Items.Where(i => i.Outcome == AgendaOutcome.CarriedOver).ToArray();
        yield return decided.Length == 0 ? "Nothing was decided." : $"{Sentences.Count(decided.Length, "decision")}:";
        foreach (var item in decided)
            yield return $"- {Point(item)}: {item.OutcomeText?.ToLowerInvariant() ?? "decided"}";
        if (discussed.Length > 0)
            yield return $"Noted: {string.Join(", ", discussed.Select(i => i.Link))}.";
        if (carried.Length > 0)
            yield return $"Carried over: {string.Join(", ", carried.Select(i => i.Link))}.";
        if (sync.Actions.Count > 0)
            yield return $"{Sentences.Count(sync.Actions.Count, "action")}, {sync.Actions.Count(a => a.Done)} done.";
    }

    /// <summary>The title, cut, or null where it names a customer or an amount.</summary>
    private static string? SafeTitle(AgendaItem item, IReadOnlyList<string> names) =>
        Amount().IsMatch(item.Title) || names.Any(n => item.Title.Contains(n, StringComparison.OrdinalIgnoreCase))
            ? null
            : Text.Cut(item.Title, MaxTitle);

    /// <summary>Account names, and their first words where those are long enough to be a name of their own.</summary>
    private static IReadOnlyList<string> Names(WorkspaceState state) =>
    [
        .. state.Accounts.Select(a => a.Name.Trim()).Where(n => n.Length >= ShortestName)
            .Concat(state.Accounts.Select(a => a.Name.Trim().Split(' ')[0]).Where(n => n.Length >= ShortestFirstWord))
            .Distinct(StringComparer.OrdinalIgnoreCase),
    ];

    [GeneratedRegex(@"[\p{Sc}]|\b(EUR|USD|GBP|CHF|JPY|SEK|NOK|DKK|PLN|CAD|AUD)\b|\d\s?(k|m|mn|mio|bn)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Amount();
}
