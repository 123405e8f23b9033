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
            case NumberColumn: definition.Number = new(); break;
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
}
