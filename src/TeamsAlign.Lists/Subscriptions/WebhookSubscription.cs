namespace TeamsAlign.Lists;

/// <summary>Graph's promise to tell when a list has changed.</summary>
/// <param name="Id">Graph's id.</param>
/// <param name="Resource">The list, as <c>sites/{id}/lists/{id}</c>.</param>
/// <param name="Expires">Renew well before.</param>
public sealed record WebhookSubscription(string Id, string Resource, DateTimeOffset Expires)
{
    /// <summary>Where it tells; another address is another installation's, or that of an earlier one.</summary>
    public string NotificationUrl { get; init; } = "";
}

/// <summary>Where and how Graph tells.</summary>
/// <param name="NotificationUrl">Public https address that answers the handshake within 10 s and notices within 3 s.</param>
/// <param name="LifecycleUrl">For lifecycle events; cannot be added later.</param>
/// <param name="ClientState">A secret of at most 128 characters that comes back with every notice.</param>
public sealed record WebhookTarget(string NotificationUrl, string? LifecycleUrl, string ClientState);
