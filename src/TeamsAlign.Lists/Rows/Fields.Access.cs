using System.Diagnostics.CodeAnalysis;
using System.Diagnostics.Contracts;

namespace TeamsAlign.Lists;

/// <content>Typed reading and writing, column type by column type.</content>
[SuppressMessage("Design", "CA1043", Justification = "A column is the key here, and its type decides the type of the value.")]
public sealed partial class Fields
{
    /// <inheritdoc cref="Text(TextColumn)"/>
    public string? this[TextColumn column] => Text(column);

    /// <inheritdoc cref="Note(NoteColumn)"/>
    public string? this[NoteColumn column] => Note(column);

    /// <inheritdoc cref="Choice(ChoiceColumn)"/>
    public string? this[ChoiceColumn column] => Choice(column);

    /// <inheritdoc cref="Number(NumberColumn)"/>
    public decimal? this[NumberColumn column] => Number(column);

    /// <inheritdoc cref="Date(DateColumn)"/>
    public DateOnly? this[DateColumn column] => Date(column);

    /// <inheritdoc cref="Time(TimeColumn)"/>
    public DateTimeOffset? this[TimeColumn column] => Time(column);

    /// <inheritdoc cref="YesNo(YesNoColumn)"/>
    public bool this[YesNoColumn column] => YesNo(column);

    /// <summary>The text, null when there is none; never empty.</summary>
    public string? Text(TextColumn column) => Get<string>(column);

    /// <summary>The note with \n line ends, null when there is none; never empty.</summary>
    public string? Note(NoteColumn column) => Get<string>(column);

    /// <summary>The choice as stored. Somebody may have typed one that the schema does not know.</summary>
    public string? Choice(ChoiceColumn column) => Get<string>(column);

    /// <summary>The number, null when there is none.</summary>
    public decimal? Number(NumberColumn column) => values.GetValueOrDefault(column.Name) as decimal?;

    /// <summary>The day, null when there is none.</summary>
    public DateOnly? Date(DateColumn column) => WireTime.Day(Get<string>(column));

    /// <summary>The moment in whole seconds UTC, null when there is none.</summary>
    public DateTimeOffset? Time(TimeColumn column) => WireTime.Moment(Get<string>(column));

    /// <summary>Yes or no; no when there is no value.</summary>
    public bool YesNo(YesNoColumn column) => values.GetValueOrDefault(column.Name) is true;

    /// <summary>Sets a line of text; line ends become spaces; null or empty clears.</summary>
    /// <exception cref="ArgumentException">Longer than <see cref="TextColumn.MaxLength"/>.</exception>
    [Pure]
    public Fields Set(TextColumn column, string? value) => Put(column, Short(column, value));

    /// <summary>Sets a note; null or empty clears.</summary>
    [Pure]
    public Fields Set(NoteColumn column, string? value) => Put(column, CanonicalText.Lines(value));

    /// <summary>Sets a choice; null or empty clears. Whether it is one of the choices is for the caller to say.</summary>
    /// <exception cref="ArgumentException">Longer than <see cref="TextColumn.MaxLength"/>.</exception>
    [Pure]
    public Fields Set(ChoiceColumn column, string? value) => Put(column, Short(column, value));

    /// <summary>Sets a number, rounded to the 15 digits that SharePoint keeps; null clears.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Beyond ± 10^15.</exception>
    [Pure]
    public Fields Set(NumberColumn column, decimal? value) => Put(column, value is { } number ? CanonicalNumber.Of(number) : null);

    /// <summary>Sets a day; null clears.</summary>
    [Pure]
    public Fields Set(DateColumn column, DateOnly? value) => Put(column, value is { } day ? WireTime.Of(day) : null);

    /// <summary>Sets a moment, cut to whole seconds UTC; null clears.</summary>
    [Pure]
    public Fields Set(TimeColumn column, DateTimeOffset? value) => Put(column, value is { } moment ? WireTime.Of(moment) : null);

    /// <summary>Sets yes or no; null clears.</summary>
    [Pure]
    public Fields Set(YesNoColumn column, bool? value) => Put(column, value);

    private T? Get<T>(Column column) where T : class => values.GetValueOrDefault(column.Name) as T;

    private static string? Short(Column column, string? value)
    {
        var line = CanonicalText.Line(value);
        return line?.Length > TextColumn.MaxLength
            ? throw new ArgumentException($"Text for '{column.Name}' is longer than {TextColumn.MaxLength} characters.", nameof(value))
            : line;
    }
}
