namespace TeamsAlign.Local.Graph.Columns;

/// <summary>The columns every generic list has without asking.</summary>
internal static class BuiltInColumns
{
    private const string TextFacet =
        """{"allowMultipleLines":false,"appendChangesToExistingText":false,"linesForEditing":0,"maxLength":255}""";

    private const string TimeFacet = """{"displayAs":"default","format":"dateTime"}""";

    /// <summary>The only one people write. Not indexed by default.</summary>
    public static ColumnRecord Title { get; } =
        new("fa564e0f-0c70-4ab9-b863-0177e6ddd247", "Title", "Title", "", ColumnKind.Text, "text", TextFacet) { Group = "Custom Columns", BuiltIn = true };

    public static IReadOnlyList<ColumnRecord> System { get; } =
    [
        ReadOnly("1d22ea11-1e32-424e-89ab-9fedbadb6ce1", "ID", "ID", ColumnKind.Number, "number", "{}") with { Indexed = true },
        ReadOnly("c042a256-787d-4a6f-8a8a-cf6ab767f12d", "ContentType", "Content Type", ColumnKind.Text, "text", TextFacet),
        ReadOnly("28cf69c5-fa48-462a-b5cd-27b6f9d2bd5f", "Modified", "Modified", ColumnKind.Time, "dateTime", TimeFacet),
        ReadOnly("8c06beca-0777-48f7-91c7-6da68bc07b69", "Created", "Created", ColumnKind.Time, "dateTime", TimeFacet),
        ReadOnly("1df5e554-ec7e-46a6-901d-d85a3881cb18", "Author", "Created By", ColumnKind.Person, "personOrGroup", "{}"),
        ReadOnly("d31655d1-1d5b-4511-95a1-7a09e9b75bf2", "Editor", "Modified By", ColumnKind.Person, "personOrGroup", "{}"),
        ReadOnly("dce8262a-3ae9-45aa-aab4-83bd75fb738a", "_UIVersionString", "Version", ColumnKind.Text, "text", TextFacet),
        ReadOnly("67df98f4-9dec-48ff-a553-29bece9c5bf4", "Attachments", "Attachments", ColumnKind.Unsupported, "", "{}"),
        ReadOnly("503f1caa-358e-4918-9094-4a2cdc4bc034", "Edit", "Edit", ColumnKind.Unsupported, "", "{}"),
        ReadOnly("82642ec8-ef9b-478f-acf9-31f7d45fbc31", "LinkTitle", "Title", ColumnKind.Unsupported, "", "{}"),
        ReadOnly("bc91a437-52e7-49e1-8c4e-4698904b2b6d", "LinkTitleNoMenu", "Title", ColumnKind.Unsupported, "", "{}"),
        ReadOnly("b824e17e-a1b3-426e-aecf-f0184d900485", "ItemChildCount", "Item Child Count", ColumnKind.Unsupported, "", "{}"),
        ReadOnly("960ff01f-2b6d-4f1b-9c3f-e19ad8927341", "FolderChildCount", "Folder Child Count", ColumnKind.Unsupported, "", "{}"),
    ];

    private static ColumnRecord ReadOnly(string id, string name, string displayName, ColumnKind kind, string facetName, string facetJson) =>
        new(id, name, displayName, "", kind, facetName, facetJson) { ReadOnly = true, BuiltIn = true };
}
