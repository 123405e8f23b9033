using TeamsAlign.Lists;

namespace TeamsAlign.Workspaces;

/// <summary>
/// Where Graph tells that a list has changed. Nobody is signed in here: the handshake gives back what came as plain text, and a notice counts
/// only with the secret. It says no more than "look"; what changed is read from the list.
/// </summary>
internal static partial class GraphNotices
{
    public const string Path = "/notifications/graph";

    private const int MostBytes = 256 * 1024;

    /// <summary>Without a key it is the only workspace.</summary>
    public static void MapGraphNotices(this WebApplication app) => app.MapPost($"{Path}/{{key?}}", TakeAsync).AllowAnonymous().ExcludeFromDescription()
        .WithMetadata(new Microsoft.AspNetCore.Mvc.RequestSizeLimitAttribute(MostBytes));

    private static async Task<IResult> TakeAsync(string? key, HttpRequest request, ISubscribers subscribers, ILogger<ListSubscriptions> logger, CancellationToken cancellationToken)
    {
        if (WebhookRequests.Handshake(request) is { } answer)
            return answer;
        if (subscribers.Find(key) is not { } subscriptions)
            return Results.NotFound();
        if (await WebhookRequests.ReadAsync(request.Body, subscriptions.ClientState, cancellationToken) is not { } delivery)
            return Results.BadRequest();
        if (delivery.Strangers > 0)
            Log.Strangers(logger, delivery.Strangers);
        foreach (var notice in delivery.Notices)
            subscriptions.Hear(notice);
        return Results.Accepted();
    }

    private static partial class Log
    {
        [LoggerMessage(160, LogLevel.Warning, "{Count} notices came without the secret and were not believed")]
        public static partial void Strangers(ILogger logger, int count);
    }
}
