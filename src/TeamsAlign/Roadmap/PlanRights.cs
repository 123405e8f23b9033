using TeamsAlign.People;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Roadmap;

/// <summary>Who may do what to the roadmap; refusals name who may.</summary>
internal static class PlanRights
{
    /// <summary>Everyone internal reads what is published; drafts are their owner's alone.</summary>
    public static bool MayRead(Person person) => !person.IsOutsider;

    public static bool MayPlan(Person person) => person.Is(Roles.ProductManager) && !person.IsOutsider;

    /// <summary>Refusal of people who may not plan and publish, or null.</summary>
    public static Refusal? ToPlan(WorkspaceState state, Person person) => MayPlan(person)
        ? null
        : Refusal.NotAllowed("roadmap.plan", $"{Planners(state)} the roadmap.");

    /// <summary>Refusal of people who may not word what customers are told, or null.</summary>
    public static Refusal? ToWord(WorkspaceState state, Person person) => person.Is(Roles.ProductManager | Roles.Marketing)
        ? null
        : Refusal.NotAllowed("roadmap.word", $"Product managers and marketing write customer wording. {Planners(state)} the roadmap.");

    private static string Planners(WorkspaceState state) =>
        $"{state.Names(Roles.ProductManager)} {(state.Holders(Roles.ProductManager).Count > 1 ? "plan" : "plans")}";
}
