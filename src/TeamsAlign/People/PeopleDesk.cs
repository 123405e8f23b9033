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
internal sealed class PeopleDesk(IWorkspace workspace, TenantPolicy policy, TimeProvider time)
{
    private static readonly TimeSpan BelieveRosterFor = TimeSpan.FromMinutes(10);
    private readonly ConcurrentDictionary<string, (bool IsGuest, DateTimeOffset Until)> guests = new();

    public async Task<Person> WhoAsync(Turn turn, CancellationToken cancellationToken)
    {
        var from = turn.From;
        if (from.AadObjectId is not { Length: > 0 } id)
            return Outsider(from.Mri, from.Name);
        if (!policy.IsOurs(from.TenantId))
            return Outsider(id, from.Name);
        if (workspace.State.People[id] is null && await IsGuestAsync(turn, id, cancellationToken))
            return Outsider(id, from.Name);
        return await MeetAsync(new PersonId(id), from.Name, from.Mri, null, cancellationToken);
    }

    public async Task<Person> WhoAsync(ClaimsPrincipal user, CancellationToken cancellationToken)
    {
        var id = user.FindFirstValue("oid");
        var name = user.FindFirstValue("name");
        if (id is null || !policy.IsOurs(user.FindFirstValue("tid")) || user.FindFirstValue("acct") == "1")
            return Outsider(id ?? "", name);
        return await MeetAsync(new PersonId(id), name, null, user.FindFirstValue("preferred_username"), cancellationToken);
    }

    private static Person Outsider(string id, string? name) => new(new PersonId(id), name ?? "", Roles.None);

    private async Task<Person> MeetAsync(PersonId id, string? name, string? mri, string? mail, CancellationToken cancellationToken)
    {
        var known = workspace.State.People[id.Value];
        if (known is null || (mri is not null && known.Mri != mri) || (mail is not null && known.Mail is null))
        {
            var meet = new MeetPerson(id, name ?? "", mri, mail, known?.Roles ?? policy.RolesOfUnknown);
            await workspace.SendAsync(meet, Person.System, "app", CommandId.New(), cancellationToken);
        }

        return Membership.Today(workspace.State, new Person(id, name ?? known?.Name ?? "", policy.RolesOfUnknown));
    }

    /// <summary>Rosters tell guests from members; activities do not.</summary>
    private async Task<bool> IsGuestAsync(Turn turn, string id, CancellationToken cancellationToken)
    {
        if (guests.TryGetValue(id, out var known) && known.Until > time.GetUtcNow())
            return known.IsGuest;
        var role = (await turn.Connector.FindMemberAsync(turn.Reference, id, cancellationToken))?.UserRole;
        var isGuest = role is not null && !role.Equals("user", StringComparison.OrdinalIgnoreCase);
        guests[id] = (isGuest, time.GetUtcNow() + BelieveRosterFor);
        return isGuest;
    }
}
