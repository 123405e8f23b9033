using Microsoft.Graph.Models;

namespace TeamsAlign.Lists;

/// <summary>From a column of a schema to Graph's definition, and back to whether a definition found on a site is one.</summary>
internal static class ColumnDefinitions
{
    public static ColumnDefinition Of(Column column)
    {
        var definition = new ColumnDefinition
        {
            Name = column.Name,
            DisplayName = column.DisplayName,
            Description = column.Description.Length == 0 ? null : column.Description,
            // Left out when false: the service's own default, and shorter on the wire.
            Indexed = column.IsIndexed ? true : null,
            EnforceUniqueValues = column.IsUnique ? true : null,
        };
        switch (column)
        {
            case NoteColumn: definition.Text = new() { AllowMultipleLines = true, LinesForEditing = 6, TextType = "plain" }; break;
            // SharePoint's own form refuses what could not be read again.
            case NumberColumn: definition.Number = new() { Minimum = -CanonicalNumber.Most, Maximum = CanonicalNumber.Most }; break;
            case ChoiceColumn choice: definition.Choice = new() { Choices = [.. choice.Choices], DisplayAs = "dropDownMenu", AllowTextEntry = false }; break;
            case DateColumn: definition.DateTime = new() { Format = "dateOnly" }; break;
            case TimeColumn: definition.DateTime = new() { Format = "dateTime" }; break;
            case YesNoColumn: definition.Boolean = new(); break;
            default: definition.Text = new(); break;
        }
        return definition;
    }

    /// <summary>Whether values of the column can be kept in a column that is there.</summary>
    public static bool Fits(Column column, ColumnDefinition found) => column switch
    {
        NoteColumn => found.Text is { AllowMultipleLines: true, TextType: null or "plain" },
        TextColumn => found.Text is { AllowMultipleLines: not true },
        NumberColumn => found.Number is not null,
        ChoiceColumn => found.Choice is { DisplayAs: not "checkBoxes" },
        DateColumn => found.DateTime is { Format: null or "dateOnly" },
        TimeColumn => found.DateTime is { Format: null or "dateTime" },
        YesNoColumn => found.Boolean is not null,
        _ => false,
    };

    /// <summary>Whether nothing is left to do for any column of a list that has been there before. Null or too few columns found say no: they may only not have been told.</summary>
    public static bool AreRight(ListSchema schema, IReadOnlyCollection<ColumnDefinition>? found) =>
        found is not null && schema.Columns.All(c => found.FirstOrDefault(f => f.Name == c.Name) is { } there && IsRight(c, there));

    /// <summary>Only the title column is ever named; of a list that has just been made (<c>isNew</c>) it still has the name SharePoint gave it.</summary>
    public static bool IsNamed(Column column, ColumnDefinition found, bool isNew) =>
        !column.IsTitle || found.DisplayName == column.DisplayName || !(isNew || found.DisplayName == Column.TitleName);

    /// <summary>Choices of the schema that the column does not offer.</summary>
    public static IReadOnlyList<string> MissingChoices(Column column, ColumnDefinition found) =>
        column is ChoiceColumn choice ? [.. choice.Choices.Except(found.Choice?.Choices ?? [])] : [];

    public static bool IsIndexed(Column column, ColumnDefinition found) => !column.IsIndexed || found.Indexed is true;

    public static bool IsUnique(Column column, ColumnDefinition found) => !column.IsUnique || found.EnforceUniqueValues is true;

    private static bool IsRight(Column column, ColumnDefinition found) =>
        Fits(column, found) && IsNamed(column, found, isNew: false) && MissingChoices(column, found).Count == 0 && IsIndexed(column, found) && IsUnique(column, found);
}
