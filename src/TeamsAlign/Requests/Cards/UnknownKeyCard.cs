using TeamsAlign.Bots.Cards;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Requests.Cards;

/// <summary>A key that is not there, with those that may have been meant, one press away.</summary>
internal static class UnknownKeyCard
{
    private const int Longest = 40;

    /// <param name="known">Keys of the same kind that can be opened.</param>
    public static AdaptiveCard Of(string key, IEnumerable<string> known)
    {
        var near = NearKeys.Of(known, key);
        var sentence = Refusal.NotFound(Text.Cut(key, Longest)).Sentence;
        return new AdaptiveCard([CardParts.Problem(sentence), .. near.Count == 0 ? (CardElement[])[] : [new TextBlock("Did you mean one of these?")]])
        {
            Actions = near.Count == 0 ? null : [.. near.Select(k => CardParts.Button(k, RequestVerbs.Show, ActionData.Of((RequestVerbs.Key, k))))],
            FallbackText = sentence,
        };
    }
}
