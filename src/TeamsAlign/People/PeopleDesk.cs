using System.Collections.Concurrent;
using System.Security.Claims;
using TeamsAlign.Bots;
using TeamsAlign.Shell;
using TeamsAlign.Workspaces;

namespace TeamsAlign.People;

/// <summary>
/// Finds out who is asking: the channel vouches for the sender of an activity, a validated token for the caller of the API. Guests,
/// other tenants and removed people come out as outsiders.
/// </summary>
internal sealed class PeopleDesk(IWorkspace workspace, TenantPolicy policy, Admission admission, TimeProvider time)
{
    private static readonly TimeSpan BelieveRosterFor = TimeSpan.FromMinutes(10);
    private readonly ConcurrentDictionary<string, (bool IsGuest, string? Name, DateTimeOffset Until)> roster = new();

    public async Task<Person> WhoAsync(Turn turn, CancellationToken cancellationToken)
    {
        var from = turn.From;
        if (from.AadObjectId is not { Length: > 0 } id)
            return Outsider(from.Mri, from.Name);
        if (!policy.IsOurs(from.TenantId))
            return Outsider(id, from.Name);
        var name = from.Name;
        if (workspace.State.People[id] is null)
        {
            // Rosters tell guests from members, and know names that installations do not carry.
            var (isGuest, rosterName) = await RosterAsync(turn, id, cancellationToken);
            if (isGuest)
                return Outsider(id, name);
            name ??= rosterName;
        }

        return await MeetAsync(new PersonId(id), name, from.Mri, null, cancellationToken);
    }

    public async Task<Person> WhoAsync(ClaimsPrincipal user, CancellationToken cancellationToken)
    {
        var name = user.FindFirstValue("name");
        return InternalId(user, policy) is not { Length: > 0 } id
            ? Outsider(user.FindFirstValue("oid") ?? "", name)
            : await MeetAsync(new PersonId(id), name, null, user.FindFirstValue("preferred_username"), cancellationToken);
    }

    /// <summary>Whether somebody internal is a member, without making them one.</summary>
    public async Task<bool> KnowsAsync(string id, CancellationToken cancellationToken) => workspace.State.People[id] is { } row
        ? !row.Removed
        : await admission.RolesOfUnknownAsync(id, cancellationToken) != Roles.None;

    /// <summary>Whether the token of the API is one of our own people's; empty where it is not.</summary>
    public static string InternalId(ClaimsPrincipal user, TenantPolicy policy) =>
        policy.IsOurs(user.FindFirstValue("tid")) && user.FindFirstValue("acct") != "1" ? user.FindFirstValue("oid") ?? "" : "";

    private static Person Outsider(string id, string? name) => new(new PersonId(id), name ?? "", Roles.None);

    private async Task<Person> MeetAsync(PersonId id, string? name, string? mri, string? mail, CancellationToken cancellationToken)
    {
        var known = workspace.State.People[id.Value];
        var roles = known?.Roles ?? await admission.RolesOfUnknownAsync(id.Value, cancellationToken);
        if (known is null && roles == Roles.None)
            return Outsider(id.Value, name);
        if (known is null || (mri is not null && known.Mri != mri) || (mail is not null && known.Mail is null)
            || (!string.IsNullOrWhiteSpace(name) && known.Name != name))
        {
            var meet = new MeetPerson(id, name ?? "", mri, mail, roles);
            await workspace.SendAsync(meet, Person.System, "app", CommandId.New(), cancellationToken);
        }

        return Membership.Today(workspace.State, new Person(id, name ?? workspace.State.People[id.Value]?.Name ?? "", roles));
    }

    private async Task<(bool IsGuest, string? Name)> RosterAsync(Turn turn, string id, CancellationToken cancellationToken)
    {
        if (roster.TryGetValue(id, out var known) && known.Until > time.GetUtcNow())
            return (known.IsGuest, known.Name);
        // By the channel's own id: every host knows that one, the Playground no other.
        var member = await turn.Connector.FindMemberAsync(turn.Reference, turn.From.Mri ?? id, cancellationToken);
        var isGuest = member?.UserRole is { } role && !role.Equals("user", StringComparison.OrdinalIgnoreCase);
        roster[id] = (isGuest, member?.Name, time.GetUtcNow() + BelieveRosterFor);
        return (isGuest, member?.Name);
    }
}
