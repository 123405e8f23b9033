using System.Text.Json.Serialization;

namespace TeamsAlign.Lists;

/// <summary>What one delivery of Graph's said.</summary>
/// <param name="Notices">Those that carried the secret.</param>
/// <param name="Strangers">How many did not: somebody else is knocking, or the secret has changed.</param>
public sealed record WebhookDelivery(IReadOnlyList<WebhookNotice> Notices, int Strangers);

/// <summary>"Something has changed" or something about the subscription itself.</summary>
/// <param name="SubscriptionId">Which subscription.</param>
/// <param name="Resource">The list, when told.</param>
/// <param name="LifecycleEvent"><c>reauthorizationRequired</c>, <c>subscriptionRemoved</c> or <c>missed</c>; null for a change.</param>
public sealed record WebhookNotice(string SubscriptionId, string? Resource, string? LifecycleEvent);

internal sealed record WirePost(IReadOnlyList<WireNotice>? Value);

internal sealed record WireNotice(string? SubscriptionId, string? ClientState, string? Resource, string? LifecycleEvent);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(WirePost))]
internal sealed partial class WebhookJson : JsonSerializerContext;
