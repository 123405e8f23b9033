using System.Text;

namespace TeamsAlign.Workspaces;

/// <summary>
/// One structured part of a record as one line of a note that an administrator can read: <c>RM-7 | status: Planned | title: Dark mode</c>.
/// Any value survives: bars, line ends, backslashes and spaces at the edges are written as <c>\b \n \\ \s</c>.
/// </summary>
internal sealed class PlainLine
{
    private readonly List<string> free = [];
    private readonly Dictionary<string, string> named = new(StringComparer.OrdinalIgnoreCase);

    private PlainLine()
    {
    }

    /// <summary>The values without a name, in order.</summary>
    public IReadOnlyList<string> Free => free;

    /// <summary>The first value without a name.</summary>
    /// <exception cref="FormatException">There is none.</exception>
    public string First => free.Count > 0 ? free[0] : throw new FormatException("A line without its first part.");

    /// <summary>The value of that name, or null.</summary>
    public string? this[string name] => named.GetValueOrDefault(name);

    /// <summary>A line of values; those with a null value are left out, those with an empty name stand alone.</summary>
    public static string Of(params IEnumerable<(string Name, string? Value)> parts) => string.Join(" | ", parts
        .Where(p => p.Value is not null)
        .Select(p => p.Name.Length == 0 ? Escape(p.Value!) : $"{p.Name}: {Escape(p.Value!)}"));

    /// <summary>All lines of a note; empty ones are skipped.</summary>
    /// <param name="names">The names a line may hold; anything else before a colon is part of a value.</param>
    public static IEnumerable<PlainLine> ReadAll(string? note, IReadOnlySet<string> names) =>
        (note ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(l => !string.IsNullOrWhiteSpace(l)).Select(l => Read(l, names));

    private static PlainLine Read(string text, IReadOnlySet<string> names)
    {
        var line = new PlainLine();
        foreach (var part in text.Split('|').Select(p => p.Trim(' ')))
        {
            var colon = part.IndexOf(':', StringComparison.Ordinal);
            if (colon > 0 && names.Contains(part[..colon]))
                line.named[part[..colon]] = Unescape(part[(colon + 1)..].Trim(' '));
            else
                line.free.Add(Unescape(part));
        }

        return line;
    }

    private static string Escape(string value)
    {
        var text = new StringBuilder(value.Replace("\\", "\\\\", StringComparison.Ordinal)
            .Replace("|", "\\b", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal));
        if (text.Length > 0 && text[^1] == ' ')
            text.Remove(text.Length - 1, 1).Append("\\s");
        if (text.Length > 0 && text[0] == ' ')
            text.Remove(0, 1).Insert(0, "\\s");
        return text.ToString();
    }

    private static string Unescape(string value)
    {
        var text = new StringBuilder(value.Length);
        for (var i = 0; i < value.Length; i++)
        {
            if (value[i] != '\\' || i + 1 == value.Length)
                text.Append(value[i]);
            else
                text.Append(value[++i] switch { 'b' => '|', 'n' => '\n', 's' => ' ', var other => other });
        }

        return text.ToString();
    }
}
