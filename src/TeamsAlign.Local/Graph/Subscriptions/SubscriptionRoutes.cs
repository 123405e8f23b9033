using System.Text.Json.Nodes;
using TeamsAlign.Local.Graph.Wire;

namespace TeamsAlign.Local.Graph.Subscriptions;

/// <summary>Subscriptions of an application; it sees its own only.</summary>
internal sealed class SubscriptionRoutes(SubscriptionStore store, SubscriptionEdit edit, WebhookSender sender) : IRoutes
{
    private const string One = "subscriptions/{subscription}";

    public IEnumerable<GraphRoute> Routes =>
    [
        new("GET", "subscriptions", 1, GetAll),
        new("POST", "subscriptions", 2, CreateAsync),
        new("GET", One, 1, Get),
        new("PATCH", One, 2, RenewAsync),
        new("DELETE", One, 2, DeleteAsync),
        new("POST", One + "/reauthorize", 2, ReauthorizeAsync),
    ];

    private Task<GraphAnswer> GetAll(GraphRequest request, CancellationToken cancellationToken)
    {
        var own = store.All().Where(subscription => subscription.AppId == request.Caller.AppId).Select(subscription => (JsonNode)subscription.Body());
        return Task.FromResult(GraphAnswer.Collection($"{request.Root}/$metadata#subscriptions", own));
    }

    private async Task<GraphAnswer> CreateAsync(GraphRequest request, CancellationToken cancellationToken)
    {
        var subscription = edit.Create(request.BodyObject(), request.Caller.AppId!);
        foreach (var url in new[] { subscription.NotificationUrl, subscription.LifecycleNotificationUrl }.OfType<string>().Distinct())
        {
            if (!await sender.ValidateAsync(url, cancellationToken))
                throw new GraphFailure(400, "ValidationError", "Subscription validation request failed. The notification endpoint must answer with the validation token.");
        }

        await store.PutAsync(subscription, cancellationToken);
        var answer = GraphAnswer.Ok(Body(request, subscription)) with { Status = 201 };
        answer.Headers["Location"] = $"{request.Root}/subscriptions/{subscription.Id}";
        return answer;
    }

    private Task<GraphAnswer> Get(GraphRequest request, CancellationToken cancellationToken) =>
        Task.FromResult(GraphAnswer.Ok(Body(request, Own(request))));

    private async Task<GraphAnswer> RenewAsync(GraphRequest request, CancellationToken cancellationToken)
    {
        var renewed = Own(request) with { Expires = edit.Expiration(request.BodyObject()) };
        await store.PutAsync(renewed, cancellationToken);
        return GraphAnswer.Ok(Body(request, renewed));
    }

    private async Task<GraphAnswer> DeleteAsync(GraphRequest request, CancellationToken cancellationToken)
    {
        await store.DeleteAsync(Own(request).Id, cancellationToken);
        return GraphAnswer.Empty();
    }

    private Task<GraphAnswer> ReauthorizeAsync(GraphRequest request, CancellationToken cancellationToken)
    {
        Own(request);
        return Task.FromResult(GraphAnswer.Empty());
    }

    private SubscriptionRecord Own(GraphRequest request) =>
        store.Find(request["subscription"]) is { } found && found.AppId == request.Caller.AppId
            ? found
            : throw new GraphFailure(404, "ResourceNotFound", "The object was not found.");

    private static JsonObject Body(GraphRequest request, SubscriptionRecord subscription)
    {
        var body = subscription.Body();
        body.Insert(0, "@odata.context", $"{request.Root}/$metadata#subscriptions/$entity");
        return body;
    }
}
