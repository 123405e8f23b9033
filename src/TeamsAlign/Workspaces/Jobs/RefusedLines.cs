using System.Globalization;

namespace TeamsAlign.Workspaces;

/// <summary>Refused rows as a job keeps them: <c>12: There is no name.</c>, one a line, up to what a row of a list and a chain hold.</summary>
internal static class RefusedLines
{
    private const int MostCharacters = 6_000;

    /// <summary>As many of the first as there is room for.</summary>
    public static string? Write(IEnumerable<(int Line, string Reason)> refused)
    {
        var room = MostCharacters;
        var lines = refused.Select(r => string.Create(CultureInfo.InvariantCulture, $"{r.Line}: {Text.Cut(r.Reason.ReplaceLineEndings(" "), 200)}"))
            .TakeWhile(l => (room -= l.Length + 1) >= 0);
        return string.Join('\n', lines) is { Length: > 0 } text ? text : null;
    }

    /// <summary>What somebody wrote there by hand and is no such line is left out.</summary>
    public static IEnumerable<(int Line, string Reason)> Read(string? text)
    {
        foreach (var line in (text ?? "").Split('\n'))
        {
            var cut = line.IndexOf(": ", StringComparison.Ordinal);
            if (cut > 0 && int.TryParse(line[..cut], NumberStyles.None, CultureInfo.InvariantCulture, out var number))
                yield return (number, line[(cut + 2)..]);
        }
    }
}
