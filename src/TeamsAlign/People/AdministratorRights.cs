using TeamsAlign.Workspaces;

namespace TeamsAlign.People;

/// <summary>Roles, settings, repair: for administrators; where there is none yet, for those who decide for product, so that they can name one.</summary>
internal static class AdministratorRights
{
    public static Refusal? Missing(WorkspaceState state, Person by) =>
        by.Is(Roles.Administrator) || (by.Is(Roles.ProductManager) && state.Holders(Roles.Administrator).Count == 0)
            ? null
            : Refusal.NotAllowed("administrators-only", state.Holders(Roles.Administrator).Count > 0
                ? $"Administrators do that: {state.Names(Roles.Administrator)}."
                : $"There is no administrator yet. {state.Names(Roles.ProductManager)} can name one.");
}
