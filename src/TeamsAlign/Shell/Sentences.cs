namespace TeamsAlign;

/// <summary>Small pieces of English used in sentences people read.</summary>
internal static class Sentences
{
    /// <summary>"A", "A and B", "A, B and C", "A, B and 3 others".</summary>
    public static string Names(IEnumerable<string> names, string nobody)
    {
        var all = names.ToArray();
        return all.Length switch
        {
            0 => nobody,
            1 => all[0],
            2 or 3 => $"{string.Join(", ", all[..^1])} and {all[^1]}",
            _ => $"{all[0]}, {all[1]} and {all.Length - 2} others",
        };
    }

    /// <summary>"1 request", "3 requests".</summary>
    public static string Count(int count, string one, string? many = null) => count == 1 ? $"1 {one}" : $"{count} {many ?? one + "s"}";
}
