using TeamsAlign.People;

namespace TeamsAlign.Approvals;

/// <summary>Approvers as people read them in the list: <c>Product manager; Sales manager in scope; Nadia Haddad (id)</c>.</summary>
internal static class ApproverText
{
    private const string InScope = " in scope";

    public static string? Write(IEnumerable<Approver> approvers) =>
        string.Join("; ", approvers.Select(Of)) is { Length: > 0 } text ? text : null;

    /// <exception cref="FormatException">A part names neither a role nor a person with their id.</exception>
    public static IReadOnlyList<Approver> Read(string? text) =>
        [.. (text ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(One)];

    private static string Of(Approver approver) => approver.Person.IsNone
        ? RoleWords.Of(approver.Role) + (approver.InScope ? InScope : "")
        : PersonText.Of(approver.Person, approver.PersonName);

    private static Approver One(string part)
    {
        var inScope = part.EndsWith(InScope, StringComparison.OrdinalIgnoreCase);
        var role = inScope ? part[..^InScope.Length] : part;
        if (RoleWords.Knows(role))
            return Approver.Of(RoleWords.Parse(role) is var roles && roles == Roles.Member ? roles : roles & ~Roles.Member, inScope);
        return PersonText.Read(part) is { Id.IsNone: false } person
            ? Approver.Of(person.Id, person.Name)
            : throw new FormatException($"'{Workspaces.Text.Cut(part, 60)}' is neither a role nor a person with their id.");
    }
}
