using System.Collections.Concurrent;
using TeamsAlign.Bots;
using TeamsAlign.Delivery;
using TeamsAlign.Home;
using TeamsAlign.Shell;
using TeamsAlign.Workspaces;

namespace TeamsAlign.People;

/// <summary>
/// What somebody internal is here whom the workspace does not know. Everybody is a member where it is the only workspace, or open; otherwise people of the
/// teams, chats and meetings that belong to it, by their rosters.
/// </summary>
internal sealed class Admission(WorkspaceIdentity identity, TenantPolicy policy, DeliveryStore store, ConnectorClient connector, TimeProvider time, IEnumerable<Places> places)
{
    private static readonly TimeSpan BelieveFor = TimeSpan.FromMinutes(10);

    private readonly ConcurrentDictionary<string, (bool IsThere, DateTimeOffset Until)> seen = new(StringComparer.Ordinal);

    public async ValueTask<Roles> RolesOfUnknownAsync(string id, CancellationToken cancellationToken) =>
        identity.IsOpen || await IsInAPlaceAsync(id, cancellationToken) ? policy.RolesOfUnknown : Roles.None;

    private async Task<bool> IsInAPlaceAsync(string id, CancellationToken cancellationToken)
    {
        foreach (var place in places.SelectMany(p => p.Of(identity.Name)))
            if (store.Conversations.Get(KnownConversation.KeyOf(place.Conversation)) is { Left: false } known
                && await IsInAsync(known.Reference, id, cancellationToken))
                return true;
        return false;
    }

    private async Task<bool> IsInAsync(ConversationReference place, string id, CancellationToken cancellationToken)
    {
        var key = $"{place.ConversationId} {id}";
        if (seen.TryGetValue(key, out var known) && known.Until > time.GetUtcNow())
            return known.IsThere;
        try
        {
            var member = await connector.FindMemberAsync(place, id, cancellationToken);
            var isThere = member is not null && (member.UserRole is not { } role || role.Equals("user", StringComparison.OrdinalIgnoreCase));
            seen[key] = (isThere, time.GetUtcNow() + BelieveFor);
            return isThere;
        }
        catch (ConnectorException)
        {
            // Who cannot be found is nobody, and may be found the next time.
            return false;
        }
    }
}
