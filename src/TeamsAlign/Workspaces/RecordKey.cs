using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;

namespace TeamsAlign.Workspaces;

/// <summary>Readable keys: a prefix of capitals, a hyphen, a number without leading zeros.</summary>
internal static partial class RecordKey
{
    private const int LongestPrefix = 5;
    private const int MostDigits = 9;

    /// <summary>The prefix and number of a key, in any letter case; null where the text is no key.</summary>
    public static (string Prefix, int Number)? Parse(string text)
    {
        var key = text.AsSpan().Trim();
        return Read(key) is { } number ? (key[..key.IndexOf('-')].ToString().ToUpperInvariant(), number) : null;
    }

    /// <summary>The key in what somebody said, as it is written: "req 12" and "REQ12" mean REQ-12.</summary>
    public static string Said(string text)
    {
        var match = Spoken().Match(text);
        return match.Success ? $"{match.Groups[1].Value.ToUpperInvariant()}-{match.Groups[2].Value}" : text.Trim().ToUpperInvariant();
    }

    /// <summary>For sorting people's lists: REQ-2 before REQ-10.</summary>
    public static int Number(string key) => Read(key.AsSpan().Trim()) ?? int.MaxValue;

    public static ImmutableDictionary<string, int> Raise(ImmutableDictionary<string, int> counters, string key) =>
        Parse(key) is { } k && counters.GetValueOrDefault(k.Prefix) < k.Number ? counters.SetItem(k.Prefix, k.Number) : counters;

    /// <summary>The next free key of the same prefix, and the counters in which it is taken.</summary>
    public static (string Key, ImmutableDictionary<string, int> Counters) After(ImmutableDictionary<string, int> counters, string taken)
    {
        var prefix = Parse(taken)?.Prefix ?? throw new ArgumentException("Only readable keys can be replaced.", nameof(taken));
        var key = $"{prefix}-{(counters.GetValueOrDefault(prefix) + 1).ToString(CultureInfo.InvariantCulture)}";
        return (key, Raise(counters, key));
    }

    [GeneratedRegex(@"^\s*([A-Za-z]{1,5})[-\s]?0*(\d{1,9})\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Spoken();

    /// <summary>One to five letters, a hyphen, and a number without zeros before it. By hand: whatever is sorted asks for it.</summary>
    private static int? Read(ReadOnlySpan<char> key)
    {
        if (key.IndexOf('-') is not (> 0 and <= LongestPrefix and var at) || key[(at + 1)..] is not { Length: > 0 and <= MostDigits } digits || digits[0] == '0')
            return null;
        foreach (var letter in key[..at])
        {
            if (!char.IsAsciiLetter(letter))
                return null;
        }

        return int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
    }
}
