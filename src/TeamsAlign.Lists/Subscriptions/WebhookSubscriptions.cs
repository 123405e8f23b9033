using Microsoft.Graph;
using Microsoft.Graph.Models;

namespace TeamsAlign.Lists;

/// <summary>
/// Subscriptions to lists. A notice only says "something changed": follow it with a delta, and sweep by delta anyway, because notices get lost.
/// Where subscribing is refused, polling by delta is all that is left.
/// </summary>
public sealed class WebhookSubscriptions(GraphServiceClient graph, TimeProvider time)
{
    /// <summary>Graph's longest life of a subscription to a list.</summary>
    public static readonly TimeSpan MaxLifetime = TimeSpan.FromMinutes(42_300);

    /// <summary>Subscribes to every change of a list. Graph shakes hands with the target before it answers.</summary>
    /// <exception cref="ListsException">NotAllowed or Rejected: refused, also when the handshake failed. And what any call can throw.</exception>
    public async Task<WebhookSubscription> CreateAsync(
        SiteLists site, ListSchema schema, WebhookTarget target, TimeSpan lifetime, CancellationToken cancellationToken)
    {
        var body = new Subscription
        {
            // Lists know no other kind; rows made and rows deleted come as updated too.
            ChangeType = "updated",
            Resource = $"sites/{site.SiteId}/lists/{await site.ListIdAsync(schema, cancellationToken)}",
            NotificationUrl = target.NotificationUrl,
            LifecycleNotificationUrl = target.LifecycleUrl,
            ClientState = target.ClientState,
            ExpirationDateTime = Expiry(lifetime),
        };
        return Read(await GraphSender.TypedAsync(
            GraphCall.Write, o => graph.Subscriptions.PostAsync(body, r => r.Options = o, cancellationToken), cancellationToken));
    }

    /// <summary>Prolongs a subscription from now on.</summary>
    /// <exception cref="ListsException">NotFound: it has run out, subscribe again. And what any call can throw.</exception>
    public async Task<WebhookSubscription> RenewAsync(string id, TimeSpan lifetime, CancellationToken cancellationToken)
    {
        var body = new Subscription { ExpirationDateTime = Expiry(lifetime) };
        return Read(await GraphSender.TypedAsync(
            GraphCall.Write, o => graph.Subscriptions[id].PatchAsync(body, r => r.Options = o, cancellationToken), cancellationToken));
    }

    /// <summary>Answers the lifecycle event <c>reauthorizationRequired</c>.</summary>
    /// <exception cref="ListsException">What any call can throw.</exception>
    public Task ReauthorizeAsync(string id, CancellationToken cancellationToken) => GraphSender.TypedAsync(
        GraphCall.Write,
        async o =>
        {
            await graph.Subscriptions[id].Reauthorize.PostAsync(r => r.Options = o, cancellationToken);
            return true;
        },
        cancellationToken);

    /// <summary>Ends a subscription; one that is gone already is fine.</summary>
    /// <exception cref="ListsException">What any call can throw.</exception>
    public async Task DeleteAsync(string id, CancellationToken cancellationToken)
    {
        try
        {
            await GraphSender.TypedAsync(
                GraphCall.Write,
                async o =>
                {
                    await graph.Subscriptions[id].DeleteAsync(r => r.Options = o, cancellationToken);
                    return true;
                },
                cancellationToken);
        }
        catch (ListsException e) when (e.Kind == ListsFault.NotFound)
        {
            // What was wanted is the case.
        }
    }

    /// <summary>All subscriptions of this application.</summary>
    /// <exception cref="ListsException">What any call can throw.</exception>
    public async Task<IReadOnlyList<WebhookSubscription>> AllAsync(CancellationToken cancellationToken)
    {
        var all = new List<WebhookSubscription>();
        var page = await GraphSender.TypedAsync(
            GraphCall.Many, o => graph.Subscriptions.GetAsync(r => r.Options = o, cancellationToken), cancellationToken);
        for (; page is not null; page = page.OdataNextLink is { } link
            ? await GraphSender.TypedAsync(
                GraphCall.Many, o => graph.Subscriptions.WithUrl(link).GetAsync(r => r.Options = o, cancellationToken), cancellationToken)
            : null)
        {
            all.AddRange((page.Value ?? []).Select(Read));
        }
        return all;
    }

    private DateTimeOffset Expiry(TimeSpan lifetime) => time.GetUtcNow() + (lifetime < MaxLifetime ? lifetime : MaxLifetime);

    private static WebhookSubscription Read(Subscription? answer) => answer is { Id: { } id, ExpirationDateTime: { } expires }
        ? new(id, answer.Resource ?? "", expires) { NotificationUrl = answer.NotificationUrl ?? "" }
        : throw new ListsException(ListsFault.Unreachable, "Graph answered a subscription without id or expiry.");
}
