using TeamsAlign.Workspaces;

namespace TeamsAlign.Roadmap;

/// <summary>The words of the choice columns that are not simply the words of an enum.</summary>
internal static class PlanChoices
{
    public static readonly IReadOnlyList<string> Levels = [.. Enum.GetValues<MaySay>().Select(PlanWords.Of)];

    /// <summary>Why something is planned that nobody asked for.</summary>
    public static readonly IReadOnlyList<string> Reasons = ["Strategy", "Compliance", "Foundation"];

    /// <summary>Null where the text is empty.</summary>
    /// <exception cref="FormatException">The text is none of <see cref="Levels"/>.</exception>
    public static MaySay? Level(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
            return null;
        foreach (var level in Enum.GetValues<MaySay>())
            if (PlanWords.Of(level).Equals(text.Trim(), StringComparison.OrdinalIgnoreCase))
                return level;
        throw new FormatException($"'{Text.Cut(text, 40)}' is none of: {string.Join("; ", Levels)}.");
    }

    /// <summary>The reason as it is written here, in any letter case; null where it is none of them.</summary>
    public static string? Reason(string? typed) =>
        Reasons.FirstOrDefault(r => r.Equals(typed?.Trim(), StringComparison.OrdinalIgnoreCase));
}
