using System.Text.RegularExpressions;
using TeamsAlign.Lists;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Home;

/// <summary>Workspaces as a list of the home site. People write it; TeamsAlign only reads.</summary>
internal static partial class WorkspacesList
{
    private static readonly TextColumn Name = Columns.Title("Name");
    private static readonly NoteColumn Site = Columns.Note("SiteAddress", "Site").Described("Web address of the product line's own site, such as https://contoso.sharepoint.com/sites/rooms.");
    private static readonly ChoiceColumn State = Columns.Choice("State", "State", FieldWords.Choices<ListedState>()).Described("Paused: TeamsAlign leaves it alone until it is active again.");
    private static readonly YesNoColumn Open = Columns.YesNo("IsOpen", "Open to everybody").Described("Yes: everybody of the organisation is a member. No: people of the teams, chats and meetings that belong to it.");

    public static readonly RecordKind<ListedWorkspace> Kind = new(
        new ListSchema("Workspaces", "The product lines that TeamsAlign serves, one a row. The key is small letters, digits and hyphens; never change or reuse it.",
            [RecordKind.KeyColumn, RecordKind.ChangeColumn, Name, Site, State, Open]),
        Read,
        w => Fields.Empty.Set(Name, w.Name).Set(Site, w.Site).Set<ListedState>(State, w.State).Set(Open, w.IsOpen));

    public static bool IsKey(string text) => Key().IsMatch(text);

    private static ListedWorkspace Read(Fields fields)
    {
        var key = fields.RequiredKey();
        if (!IsKey(key))
            throw new FormatException($"\"{Text.Cut(key, 40)}\" is no key: write 1 to 40 small letters, digits and hyphens.");
        if (fields.Note(Site)?.Trim() is not { Length: > 0 } site)
            throw new FormatException("The row names no site.");
        return new ListedWorkspace(key, fields.Text(Name) is { Length: > 0 } name ? name : key, site)
        {
            State = FieldWords.Parse<ListedState>(fields.Choice(State)) ?? ListedState.Active,
            IsOpen = fields.YesNo(Open),
        };
    }

    [GeneratedRegex("^[a-z0-9][a-z0-9-]{0,39}$", RegexOptions.CultureInvariant)]
    private static partial Regex Key();
}
