using TeamsAlign.People;

namespace TeamsAlign.Workspaces;

/// <summary>Who sees a job, and who ends it early.</summary>
internal static class JobRights
{
    /// <summary>Whoever started it, product managers and administrators.</summary>
    public static bool Sees(Job job, Person person) => job.By == person.Id || person.Is(Roles.ProductManager | Roles.Administrator);

    /// <summary>Whoever started it, and administrators.</summary>
    public static bool Cancels(WorkspaceState state, Job job, Person person) => job.By == person.Id || AdministratorRights.Missing(state, person) is null;
}
