using System.Globalization;
using System.Text.Json.Nodes;
using TeamsAlign.Local.Graph.Items;

namespace TeamsAlign.Local.Graph.Values;

/// <summary>What every row carries besides its own columns. Numbers of people are texts here, as in the service.</summary>
internal static class SystemFields
{
    /// <summary>Number of SharePoint's own account, which stands for an application.</summary>
    private const string AppAccount = "1073741822";

    public static IEnumerable<(string Name, Func<JsonNode?> Value)> Of(ItemRow row, string? title)
    {
        yield return ("id", () => row.Id.ToString(CultureInfo.InvariantCulture));
        yield return ("ContentType", () => "Item");
        yield return ("Modified", () => row.Modified);
        yield return ("Created", () => row.Created);
        yield return ("AuthorLookupId", () => LookupId(row.Author));
        yield return ("EditorLookupId", () => LookupId(row.Editor));
        yield return ("_UIVersionString", () => row.VersionId);
        yield return ("Attachments", () => false);
        yield return ("Edit", () => "");
        if (title is not null)
        {
            yield return ("LinkTitleNoMenu", () => title);
            yield return ("LinkTitle", () => title);
        }

        yield return ("ItemChildCount", () => "0");
        yield return ("FolderChildCount", () => "0");
        foreach (var name in (string[])["_ComplianceFlags", "_ComplianceTag", "_ComplianceTagWrittenTime", "_ComplianceTagUserId"])
            yield return (name, () => "");
        if (row.Author.AppId is not null)
            yield return ("AppAuthorLookupId", () => "3");
        if (row.Editor.AppId is not null)
            yield return ("AppEditorLookupId", () => "3");
    }

    private static string LookupId(Actor actor)
    {
        for (var at = 0; at < SamplePeople.All.Count; at++)
        {
            if (SamplePeople.All[at].Id == actor.PersonId)
                return UserRow(at).ToString(CultureInfo.InvariantCulture);
        }

        return AppAccount;
    }

    /// <summary>Row of a sample person in the User Information List; the first rows belong to the system.</summary>
    public static int UserRow(int index) => index + 1;
}
