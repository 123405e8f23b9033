using TeamsAlign.People;

namespace TeamsAlign.Approvals;

/// <summary>A person within a line of a note: <c>Nadia Haddad (id)</c>. The id counts; the name is for whoever reads the list.</summary>
internal static class PersonText
{
    /// <summary>Semicolons stand between people, so a name cannot hold one.</summary>
    public static string Of(PersonId id, string name) => $"{name.Replace(';', ',')} ({id})";

    /// <summary>Name and id; an id of nobody where the text has none.</summary>
    public static (string Name, PersonId Id) Read(string text)
    {
        var open = text.LastIndexOf('(');
        return open < 0 || !text.EndsWith(')') ? (text, PersonId.None) : (text[..Math.Max(0, open - 1)], new PersonId(text[(open + 1)..^1]));
    }
}
