namespace TeamsAlign.Lists;

/// <summary>What a list looks like. Declared in code beside the record it stores.</summary>
public sealed record ListSchema
{
    /// <summary>Indexes SharePoint allows on one list.</summary>
    public const int MaxIndexes = 20;

    /// <exception cref="ArgumentException">A name twice, a name SharePoint would encode, or too many indexes.</exception>
    public ListSchema(string name, string description, IReadOnlyList<Column> columns)
    {
        if (columns.FirstOrDefault(c => !IsPlain(c.Name)) is { } odd)
            throw new ArgumentException($"Column '{odd.Name}' of '{name}' is not plain ASCII letters and digits.", nameof(columns));
        if (columns.GroupBy(c => c.Name, StringComparer.OrdinalIgnoreCase).FirstOrDefault(g => g.Count() > 1) is { } twice)
            throw new ArgumentException($"Column '{twice.Key}' of '{name}' is declared twice.", nameof(columns));
        if (columns.Count(c => c.IsIndexed) > MaxIndexes)
            throw new ArgumentException($"'{name}' has more than {MaxIndexes} indexes.", nameof(columns));
        if (columns.FirstOrDefault(c => c.IsTitle && c is not TextColumn) is not null)
            throw new ArgumentException($"The title of '{name}' can only be text.", nameof(columns));
        (Name, Description, Columns) = (name, description, columns);
    }

    /// <summary>The list's title as an administrator sees it.</summary>
    public string Name { get; }

    /// <summary>Shown on the list's settings page.</summary>
    public string Description { get; }

    /// <summary>Every column that is read and written. Others are left alone.</summary>
    public IReadOnlyList<Column> Columns { get; }

    private static bool IsPlain(string name) =>
        name.Length is > 0 and <= 32 && char.IsAsciiLetter(name[0]) && name.All(char.IsAsciiLetterOrDigit);
}
