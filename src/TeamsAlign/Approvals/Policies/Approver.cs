using TeamsAlign.People;

namespace TeamsAlign.Approvals;

/// <summary>Whom a step asks: everyone with a role, the sales managers in whose scope it is, or one person by name.</summary>
/// <param name="Role">None where a person is named.</param>
/// <param name="InScope">Of those with the role, only whose scope is a region of a customer it is about; who has no scope has all.</param>
/// <param name="Person">None where a role is named.</param>
/// <param name="PersonName">For people; the id counts.</param>
internal sealed record Approver(Roles Role, bool InScope, PersonId Person, string PersonName)
{
    public static Approver Of(Roles role, bool inScope = false) => new(role, inScope, PersonId.None, "");

    public static Approver Of(PersonId person, string name) => new(Roles.None, false, person, name);
}
