using Lucene.Net.Util.Automaton;
using TeamsAlign.Customers;
using TeamsAlign.Requests;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Insights;

/// <summary>Which customer was meant by what somebody typed.</summary>
/// <param name="One">The one meant, or null.</param>
/// <param name="Choices">Otherwise those it may have been, at most <see cref="MostChoices"/>.</param>
/// <param name="IsKnown">Whether the words are part of these names; otherwise they only look alike.</param>
/// <param name="HasMore">Whether there are more than can be offered.</param>
internal sealed record BriefName(Account? One, IReadOnlyList<Account> Choices, bool IsKnown, bool HasMore = false)
{
    public const int MostChoices = 6;
    public const int LongestName = 80;
    private const int ShortestGuess = 3;
    private const int LongEnoughForTwo = 6;

    /// <param name="typed">A name, its beginning or part of it, or a key; in any letter case.</param>
    public static BriefName Of(WorkspaceState state, string? typed)
    {
        if (TypedText.Line(typed) is not { } words)
            return new BriefName(null, [], IsKnown: false);
        if ((state.Accounts[words] ?? state.AccountNamed(words)) is { } exact)
            return new BriefName(exact, [], IsKnown: true);
        return FindAccounts.Like(state, words, MostChoices + 1).ToArray() switch
        {
            [] => new BriefName(null, [.. Near(state, words).Take(MostChoices)], IsKnown: false),
            [var one] => new BriefName(one, [], IsKnown: true),
            var several => new BriefName(null, several[..Math.Min(several.Length, MostChoices)], IsKnown: true, several.Length > MostChoices),
        };
    }

    /// <summary>Names, or words of names, that one typing error makes of what was typed; else two, where it is long enough for that.</summary>
    private static Account[] Near(WorkspaceState state, string words)
    {
        var text = words.ToUpperInvariant();
        if (text.Length is < ShortestGuess or > LongestName)
            return [];
        for (var errors = 1; errors <= (text.Length < LongEnoughForTwo ? 1 : 2); errors++)
        {
            var alike = new CharacterRunAutomaton(new LevenshteinAutomata(text, withTranspositions: true).ToAutomaton(errors));
            var found = state.Accounts.Where(a => Forms(a.Name).Any(alike.Run)).OrderBy(a => a.Name, StringComparer.OrdinalIgnoreCase).ToArray();
            if (found.Length > 0)
                return found;
        }

        return [];
    }

    private static IEnumerable<string> Forms(string name)
    {
        var upper = name.ToUpperInvariant();
        return upper.Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(w => w.Length >= ShortestGuess).Append(upper);
    }
}
