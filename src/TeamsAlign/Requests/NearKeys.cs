using System.Globalization;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Requests;

/// <summary>Records somebody may have meant by a key that is not there.</summary>
internal static class NearKeys
{
    private const int Most = 3;

    /// <summary>Those whose digits or number are nearest, in order of their numbers.</summary>
    /// <param name="known">Keys of one kind.</param>
    public static IReadOnlyList<string> Of(IEnumerable<string> known, string key)
    {
        if (RecordKey.Parse(key) is not { Number: var number })
            return [];
        var digits = number.ToString(CultureInfo.InvariantCulture);
        return
        [
            .. known.Select(k => (Key: k, Number: RecordKey.Number(k)))
                .OrderBy(k => Looks(digits, k.Number) ? 0 : 1).ThenBy(k => Math.Abs((long)k.Number - number))
                .Take(Most).OrderBy(k => k.Number).Select(k => k.Key),
        ];
    }

    /// <summary>"There is no REQ-99 here. Did you mean REQ-9?"</summary>
    public static Refusal NotFound(IEnumerable<string> known, string key) =>
        Refusal.NotFound(Text.Cut(key, 40), Sentences.Names(Of(known, key), "") is { Length: > 0 } names ? names : null);

    /// <summary>One digit missing or one too many, as fingers do it.</summary>
    private static bool Looks(string digits, int other)
    {
        var text = other.ToString(CultureInfo.InvariantCulture);
        return Math.Abs(text.Length - digits.Length) == 1
            && (text.StartsWith(digits, StringComparison.Ordinal) || digits.StartsWith(text, StringComparison.Ordinal));
    }
}
