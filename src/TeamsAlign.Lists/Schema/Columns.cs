namespace TeamsAlign.Lists;

/// <summary>The words a schema is written in: <c>Columns.Text("Key", "Key").Unique().Described("…")</c>.</summary>
public static class Columns
{
    /// <summary>The built-in title column under the given display name.</summary>
    public static TextColumn Title(string displayName) => new(Column.TitleName, displayName);

    /// <inheritdoc cref="TextColumn"/>
    public static TextColumn Text(string name, string displayName) => new(name, displayName);

    /// <inheritdoc cref="NoteColumn"/>
    public static NoteColumn Note(string name, string displayName) => new(name, displayName);

    /// <inheritdoc cref="NumberColumn"/>
    public static NumberColumn Number(string name, string displayName) => new(name, displayName);

    /// <inheritdoc cref="ChoiceColumn"/>
    public static ChoiceColumn Choice(string name, string displayName, params IReadOnlyList<string> choices) => new(name, displayName, choices);

    /// <inheritdoc cref="DateColumn"/>
    public static DateColumn Date(string name, string displayName) => new(name, displayName);

    /// <inheritdoc cref="TimeColumn"/>
    public static TimeColumn Time(string name, string displayName) => new(name, displayName);

    /// <inheritdoc cref="YesNoColumn"/>
    public static YesNoColumn YesNo(string name, string displayName) => new(name, displayName);

    /// <summary>The same column with an index, so that rows can be found by it.</summary>
    /// <exception cref="ArgumentException">Notes cannot be indexed.</exception>
    public static T Indexed<T>(this T column) where T : Column => column is NoteColumn
        ? throw new ArgumentException($"'{column.Name}' is a note, and SharePoint cannot index notes.", nameof(column))
        : (T)(column with { IsIndexed = true });

    /// <summary>The same column with an index and a ban on equal values.</summary>
    /// <exception cref="ArgumentException">Notes cannot be indexed.</exception>
    public static T Unique<T>(this T column) where T : Column => (T)(column.Indexed() with { IsUnique = true });

    /// <summary>The same column with a description for administrators.</summary>
    public static T Described<T>(this T column, string description) where T : Column => (T)(column with { Description = description });
}
