using TeamsAlign.Workspaces;

namespace TeamsAlign.People;

/// <summary>Guests, people of other tenants, and members who were removed: told the same wherever they knock.</summary>
internal static class Outsiders
{
    public static Refusal Refusal => Refusal.NotAllowed("outsider", "This is for people of this organisation who are members of the product line. Please ask your contact there.");
}
