using TeamsAlign.People;

namespace TeamsAlign.Workspaces;

/// <summary>Sending from a surface that keeps what was typed.</summary>
internal static class Sending
{
    /// <summary>As <see cref="IWorkspace.SendAsync"/>; what could not be saved comes back as a refusal, so that it is handled like one.</summary>
    public static async Task<Outcome> TrySendAsync(
        this IWorkspace workspace, Command command, Person by, string surface, CommandId id, CancellationToken cancellationToken)
    {
        try
        {
            return await workspace.SendAsync(command, by, surface, id, cancellationToken);
        }
        catch (NotSavedException notSaved)
        {
            return new Outcome.Refused(Refusal.Conflict("not-saved", notSaved.Message));
        }
    }
}
