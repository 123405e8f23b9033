using System.Globalization;
using System.Text;
using TeamsAlign.People;

namespace TeamsAlign.Approvals;

/// <summary>
/// A vote as one line that people can read: <c>2026-11-23 15:04:05 UTC | Priya Raman (id) | Approve | for (id) | why | step 2</c>, the last where
/// there are steps. A backslash keeps bars and line ends inside a part.
/// </summary>
internal static class VoteLine
{
    private const string Step = "step ";

    public static string Write(Vote vote) => string.Join(" | ", new[]
    {
        UtcText.Of(vote.At),
        $"{vote.ByName} ({vote.By})",
        vote.Answer,
        vote.OnBehalfOf.IsNone ? "" : $"for ({vote.OnBehalfOf})",
        vote.Why ?? "",
    }.Concat(vote.Step > 0 ? [string.Create(CultureInfo.InvariantCulture, $"{Step}{vote.Step}")] : []).Select(Escape));

    /// <exception cref="FormatException">The line is none that <see cref="Write"/> wrote.</exception>
    public static Vote Read(string line)
    {
        var parts = Split(line);
        if (parts.Count is not (5 or 6) || UtcText.Read(parts[0]) is not { } at)
            throw new FormatException("A vote is not: when | who (id) | answer | for (id) | why | step.");
        var (name, by) = PersonText.Read(parts[1]);
        var (_, onBehalfOf) = PersonText.Read(parts[3]);
        var step = parts.Count == 6 && int.TryParse(parts[5].AsSpan(Math.Min(Step.Length, parts[5].Length)), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
        return new Vote(by, name, parts[2], at, parts[4].Length == 0 ? null : parts[4], onBehalfOf, step);
    }

    private static string Escape(string part) => part
        .Replace("\\", @"\\", StringComparison.Ordinal)
        .Replace("|", @"\|", StringComparison.Ordinal)
        .Replace("\n", @"\n", StringComparison.Ordinal);

    private static List<string> Split(string line)
    {
        List<string> parts = [];
        var part = new StringBuilder();
        for (var i = 0; i < line.Length; i++)
        {
            if (line[i] == '\\' && i + 1 < line.Length)
                part.Append(line[++i] == 'n' ? '\n' : line[i]);
            else if (line[i] == '|')
            {
                // One space on either side belongs to the bar, any other to the text.
                parts.Add(part.ToString()[..^1]);
                part.Clear();
                i++;
            }
            else
                part.Append(line[i]);
        }

        parts.Add(part.ToString());
        return parts;
    }
}
