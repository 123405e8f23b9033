namespace TeamsAlign.Workspaces;

/// <summary>Edits by hand as the history tells them: columns by name, no values.</summary>
internal static class HandEditWords
{
    /// <param name="who">The editor as SharePoint names them.</param>
    public static string Summary(RowVerdict verdict, string list, string who)
    {
        var what = verdict.Key.Length > 0 ? verdict.Key : $"A row of {list}";
        if (verdict.Remove)
            return $"{what} was deleted in the list";
        if (verdict.Create)
            return $"{what} was deleted in the list and put back";
        List<string> parts = [];
        if (verdict.Taken.Count > 0)
            parts.Add($"{who} edited {what} in the list: {string.Join(", ", verdict.Taken)}");
        if (verdict.Undone.Count > 0)
            parts.Add($"{who} changed {string.Join(", ", verdict.Undone)} of {what} in the list; set back");
        if (verdict.Broken is { } broken)
            parts.Add($"{what} in the list {list} breaks a rule: {broken.Sentence}");
        if (verdict.Mended is not null && parts.Count == 0)
            parts.Add($"{what} in the list {list} breaks no rule any more");
        return string.Join(". ", parts);
    }
}
