using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using TeamsAlign.Requests;
using TeamsAlign.Workspaces;
using Request = TeamsAlign.Requests.Request;

namespace TeamsAlign.Insights;

/// <summary>
/// The telling words of requests, each side for itself: a short title is found in a long message, and a long description by a short one.
/// Taken from a text once and kept as long as the record: finding them costs many times what comparing them does.
/// </summary>
internal sealed class TellingWords
{
    private readonly ConditionalWeakTable<Request, string[][]> kept = [];

    // A backlog has few words and many texts: each word is there once.
    private readonly ConcurrentDictionary<string, string> words = new(StringComparer.Ordinal);

    public string[][] Of(Request request) => kept.GetValue(request, r => Sides(r.Title, $"{r.Title}\n{r.Problem}", w => words.GetOrAdd(w, w)));

    /// <summary>Of a text somebody is typing.</summary>
    public static string[][] Of(string text) => Sides(TypedText.FirstSentence(text, RequestLimits.DerivedTitle), text, w => w);

    private static string[][] Sides(string heading, string whole, Func<string, string> one) => [Words(heading, one), Words(whole, one)];

    private static string[] Words(string text, Func<string, string> one) =>
        [.. SearchQueries.Words(SearchFields.Telling, text).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Select(one)];
}
