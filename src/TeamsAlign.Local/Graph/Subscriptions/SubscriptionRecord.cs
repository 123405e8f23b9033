using System.Text.Json.Nodes;
using TeamsAlign.Local.Graph.Store;

namespace TeamsAlign.Local.Graph.Subscriptions;

/// <summary>Somebody wants to hear that a list changed.</summary>
internal sealed record SubscriptionRecord(
    string Id, long List, string Resource, string? ClientState, string NotificationUrl, string? LifecycleNotificationUrl, DateTimeOffset Expires, string AppId)
{
    public JsonObject Body() => new()
    {
        ["id"] = Id,
        ["resource"] = Resource,
        ["applicationId"] = AppId,
        ["changeType"] = "updated",
        ["clientState"] = null,
        ["notificationUrl"] = NotificationUrl,
        ["lifecycleNotificationUrl"] = LifecycleNotificationUrl,
        ["expirationDateTime"] = Expires.Stamp(),
        ["creatorId"] = AppId,
        ["latestSupportedTlsVersion"] = "v1_2",
        ["encryptionCertificate"] = null,
        ["encryptionCertificateId"] = null,
        ["includeResourceData"] = null,
        ["notificationUrlAppId"] = null,
    };

    /// <summary>What a notification says: that something changed, never what.</summary>
    public JsonObject Change() => Notice("changeType", "updated", Resource);

    /// <param name="happened"><c>reauthorizationRequired</c>, <c>subscriptionRemoved</c> or <c>missed</c>.</param>
    public JsonObject Lifecycle(string happened) => Notice("lifecycleEvent", happened, Resource);

    private JsonObject Notice(string kind, string value, string resource) => new()
    {
        ["subscriptionId"] = Id,
        ["clientState"] = ClientState,
        ["resource"] = resource,
        ["tenantId"] = SamplePeople.TenantId,
        ["subscriptionExpirationDateTime"] = Expires.Stamp(),
        [kind] = value,
    };
}
