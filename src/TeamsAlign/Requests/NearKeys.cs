using TeamsAlign.Workspaces;

namespace TeamsAlign.Requests;

/// <summary>Requests somebody may have meant by a key that is not there.</summary>
internal static class NearKeys
{
    private const int Most = 3;

    /// <summary>"REQ-11, REQ-12 and REQ-13": those whose digits or place are nearest; null where there are no requests.</summary>
    public static string? Of(WorkspaceState state, string key)
    {
        if (RecordKey.Parse(key) is not { Number: var number } || state.Requests.Count == 0)
            return null;
        var digits = number.ToString(System.Globalization.CultureInfo.InvariantCulture);
        var near = state.Requests.Select(r => RecordKey.Number(r.Key))
            .OrderBy(n => Looks(digits, n) ? 0 : 1).ThenBy(n => Math.Abs((long)n - number)).Take(Most).Order();
        return Sentences.Names(near.Select(n => $"{Request.Prefix}-{n}"), "");
    }

    /// <summary>One digit missing or one too many, as fingers do it.</summary>
    private static bool Looks(string digits, int other)
    {
        var text = other.ToString(System.Globalization.CultureInfo.InvariantCulture);
        return Math.Abs(text.Length - digits.Length) == 1
            && (text.StartsWith(digits, StringComparison.Ordinal) || digits.StartsWith(text, StringComparison.Ordinal));
    }
}
