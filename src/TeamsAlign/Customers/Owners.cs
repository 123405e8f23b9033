using TeamsAlign.People;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Customers;

/// <summary>Whom of us the owner of an account or a deal is: lists and CRMs name people, and now and then by their id.</summary>
internal static class Owners
{
    private static readonly Index<Member> ByAnyName = new(m => [m.Key, m.Name.Trim(), m.CrmName?.Trim(), m.Mail]);

    /// <summary>The one person with that id, name, name in the CRM or mail address, in any letter case; null where it is nobody, or could be several.</summary>
    public static Member? Named(WorkspaceState state, string? owner) => string.IsNullOrWhiteSpace(owner)
        ? null
        : state.People.By(ByAnyName, owner.Trim()).Where(m => !m.Removed).ToArray() is [var one] ? one : null;
}
