namespace TeamsAlign.Insights;

/// <summary>Ten lines are all a brief has: sections take turns until they are full, so that none pushes another out.</summary>
internal static class BriefRoom
{
    /// <param name="sections">In the order in which they are shown, each with its most telling line first.</param>
    /// <returns>At most <paramref name="lines"/> lines; the last of a section that had more says how many.</returns>
    public static IEnumerable<BriefLine> Share(int lines, params IReadOnlyList<IReadOnlyList<BriefLine>> sections)
    {
        var taken = new int[sections.Count];
        for (var open = true; open && lines > 0;)
        {
            open = false;
            for (var i = 0; i < sections.Count && lines > 0; i++)
            {
                if (taken[i] == sections[i].Count)
                    continue;
                taken[i]++;
                lines--;
                open = true;
            }
        }

        return sections.SelectMany((section, i) => Shown(section, taken[i]));
    }

    private static IEnumerable<BriefLine> Shown(IReadOnlyList<BriefLine> section, int most)
    {
        var rest = section.Count - most;
        return section.Take(most).Select((line, i) => i == most - 1 && rest > 0 ? line with { Text = $"{line.Text} (and {rest} more)" } : line);
    }
}
