using TeamsAlign.Lists;

namespace TeamsAlign.Workspaces;

/// <summary>One setting of the workspace, as name and value.</summary>
internal sealed record Setting(string Key, string Value) : IRecord
{
    private static readonly NoteColumn ValueColumn = Columns.Note("Value", "Value");

    public static readonly RecordKind<Setting> Kind = new(
        new ListSchema("Settings", "Settings of this product line.", [RecordKind.KeyColumn, RecordKind.ChangeColumn, ValueColumn]),
        f => new Setting(f.Text(RecordKind.KeyColumn) ?? throw new FormatException("A setting without name."), f.Note(ValueColumn) ?? ""),
        s => Fields.Empty.Set(ValueColumn, s.Value))
    {
        Guard = Guard.Rows(WorkspaceSettings.IsPolicy),
    };
}
