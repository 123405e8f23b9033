using TeamsAlign.Workspaces;

namespace TeamsAlign.People;

/// <summary>Somebody of the tenant used the app for the first time, or Teams gave another id or name for them. Roles are only given to the unknown.</summary>
internal sealed record MeetPerson(PersonId Id, string Name, string? Mri, string? Mail, Roles Roles) : Command
{
    /// <summary>Name of somebody whom Teams has not named yet.</summary>
    public const string Nameless = "Somebody";

    public override Decision Decide(WorkspaceState state, Person by, DateTimeOffset now)
    {
        if (by != Person.System)
            return Refusal.NotAllowed("people.system-only", "People are met when they use the app; there is nothing to do.");
        var before = state.People[Id.Value];
        var after = (before ?? new Member(Id.Value, Name) { Roles = Roles }) with
        {
            Name = string.IsNullOrWhiteSpace(Name) ? before?.Name ?? Nameless : Text.Cut(Name.Trim(), 255),
            Mri = Mri ?? before?.Mri,
            Mail = Mail ?? before?.Mail,
        };
        return Decision.About(Id.Value, before is null ? $"{after.Name} uses the app for the first time" : $"{after.Name} has another name or address in Teams").Put(after);
    }
}
