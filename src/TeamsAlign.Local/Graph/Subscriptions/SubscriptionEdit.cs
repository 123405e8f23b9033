using System.Globalization;
using System.Text.Json.Nodes;
using TeamsAlign.Local.Graph.Lists;
using TeamsAlign.Local.Graph.Sites;
using TeamsAlign.Local.Graph.Wire;
using TeamsAlign.Local.Hosting;

namespace TeamsAlign.Local.Graph.Subscriptions;

/// <summary>A subscription from what was sent, by the rules for lists.</summary>
internal sealed class SubscriptionEdit(ListStore lists, SiteAddress addresses, TimeProvider time)
{
    private const int LongestClientState = 128;

    /// <summary>The published maximum for lists.</summary>
    private static readonly TimeSpan LongestLife = TimeSpan.FromMinutes(42_300);

    public SubscriptionRecord Create(JsonObject sent, string appId)
    {
        if (Text(sent, "changeType") != "updated")
            throw Refused("Lists support the change type 'updated' only.");
        var clientState = Text(sent, "clientState");
        if (clientState?.Length > LongestClientState)
            throw Refused($"clientState is longer than {LongestClientState} characters.");
        var resource = Text(sent, "resource") ?? throw Refused("resource is missing.");
        return new SubscriptionRecord(
            Guid.NewGuid().ToString("D"),
            ListOf(resource).Number,
            resource.TrimStart('/'),
            clientState,
            Url(Text(sent, "notificationUrl")) ?? throw Refused("notificationUrl is missing."),
            Url(Text(sent, "lifecycleNotificationUrl")),
            Expiration(sent),
            appId);
    }

    public DateTimeOffset Expiration(JsonObject sent)
    {
        var now = time.GetUtcNow();
        if (!DateTimeOffset.TryParse(Text(sent, "expirationDateTime"), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var expires) || expires <= now)
            throw Refused("expirationDateTime must be a time in the future.");
        if (expires > now + LongestLife)
            throw Refused($"Subscription expiration can only be {LongestLife.TotalMinutes.ToString(CultureInfo.InvariantCulture)} minutes in the future.");
        return expires;
    }

    private ListRecord ListOf(string resource)
    {
        var segments = addresses.Normalise(PathSegments.Of(resource));
        return segments is ["sites", var site, "lists", var list] && lists.Find(site, list) is { } found
            ? found
            : throw Refused("The resource is not a list of a site.");
    }

    /// <summary>The real service wants https; this one serves its own machine and calls nobody else.</summary>
    private static string? Url(string? url)
    {
        if (url is null)
            return null;
        return Uri.TryCreate(url, UriKind.Absolute, out var parsed) && parsed.Scheme is "http" or "https" && Loopback.IsLoopbackHost(parsed.Host)
            ? url
            : throw Refused("The address must be one of this machine.");
    }

    private static GraphFailure Refused(string message) => new(400, "ValidationError", message);

    private static string? Text(JsonObject sent, string name) => sent[name] is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;
}
