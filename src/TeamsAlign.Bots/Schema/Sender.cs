namespace TeamsAlign.Bots;

/// <summary>Who an activity comes from. The channel vouches for it; nothing inside card data does.</summary>
/// <param name="Mri">Id for this bot: <c>29:…</c>.</param>
/// <param name="AadObjectId">Entra object id; null for anonymous people.</param>
/// <param name="Name">The name shown.</param>
/// <param name="TenantId">Tenant the activity comes from.</param>
public sealed record Sender(string Mri, string? AadObjectId, string? Name, string? TenantId)
{
    internal static Sender Of(Activity activity) => new(
        activity.From?.Id ?? "",
        activity.From?.EntraId,
        activity.From?.Name,
        activity.ChannelData?.Tenant?.Id ?? activity.Conversation?.TenantId ?? activity.From?.TenantId);
}
