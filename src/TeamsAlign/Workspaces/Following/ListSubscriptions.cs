using System.Collections.Concurrent;
using System.Threading.Channels;
using Microsoft.Extensions.Options;
using TeamsAlign.Lists;

namespace TeamsAlign.Workspaces;

/// <summary>
/// Keeps Graph telling of changes: one subscription per list, renewed in time, made anew where Graph dropped it. Where Graph refuses, lists are
/// looked at in turn, as they are anyway.
/// </summary>
internal sealed partial class ListSubscriptions(
    GraphConnection graph, SiteLists lists, RecordKinds kinds, IntentSigner signer, WorkspaceIdentity identity, WorkspaceHost host, IWorkspaceRoute route, IOptions<NoticeOptions> options, TimeProvider time, ILogger<ListSubscriptions> logger)
    : BackgroundService
{
    private static readonly TimeSpan RenewBefore = TimeSpan.FromDays(3);
    private static readonly TimeSpan AgainAfter = TimeSpan.FromHours(1);

    private readonly ConcurrentDictionary<string, WebhookSubscription> held = new(StringComparer.Ordinal);
    private readonly Channel<WebhookNotice> lifecycle = Channel.CreateBounded<WebhookNotice>(
        new BoundedChannelOptions(100) { FullMode = BoundedChannelFullMode.DropWrite });

    /// <summary>What Graph has to say with each notice.</summary>
    public string ClientState { get; } = signer.Secret(identity.Scoped("Graph notifications", " of "));

    private WebhookSubscriptions Graph => graph.Subscriptions;

    /// <summary>A notice that carried the secret; it belongs to wherever the writer lives. Only takes note: Graph wants its answer within three seconds.</summary>
    public void Hear(WebhookNotice notice)
    {
        if (host.IsWriter)
            HearHere(notice);
        else
            _ = TryAsync(() => route.HearAsync(notice, CancellationToken.None), CancellationToken.None);
    }

    /// <summary>The same for a notice that may have come to another process.</summary>
    public void HearHere(WebhookNotice notice)
    {
        if (notice.LifecycleEvent is not null)
        {
            lifecycle.Writer.TryWrite(notice);
            if (notice.LifecycleEvent != "reauthorizationRequired")
                host.Hear(null);
            return;
        }

        host.Hear(held.FirstOrDefault(h => h.Value.Id == notice.SubscriptionId).Key);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (options.Value.NotificationUrl is not { Length: > 0 } address)
            return;
        await host.ReadyAsync(stoppingToken);
        var url = address.TrimEnd('/') + identity.Scoped(GraphNotices.Path, "/");
        var knows = false;
        while (!stoppingToken.IsCancellationRequested)
        {
            // One process keeps them: the writer's. Another one's may be newer than what was known here before.
            knows &= host.IsWriter;
            await host.WriterIsHereAsync(true, stoppingToken);
            if (!knows)
                await TryAsync(() => FindAsync(url, stoppingToken), stoppingToken);
            knows = true;
            foreach (var kind in kinds.All)
                await TryAsync(() => KeepAsync(kind, url, stoppingToken), stoppingToken);
            host.IsTold = held.Count == kinds.All.Count();
            await NextAsync(stoppingToken);
        }
    }

    /// <summary>Subscriptions of an earlier start are as good as new ones.</summary>
    private async Task FindAsync(string url, CancellationToken cancellationToken)
    {
        held.Clear();
        var all = await Graph.AllAsync(cancellationToken);
        foreach (var kind in kinds.All)
        {
            var list = await lists.ListIdAsync(kind.Schema, cancellationToken);
            var mine = all.Where(s => s.NotificationUrl == url && s.Resource.EndsWith($"/lists/{list}", StringComparison.OrdinalIgnoreCase)).ToArray();
            if (mine.MaxBy(s => s.Expires) is not { } longest)
                continue;
            held[kind.Schema.Name] = longest;
            foreach (var other in mine.Where(s => s.Id != longest.Id))
                await Graph.DeleteAsync(other.Id, cancellationToken);
        }
    }

    private async Task KeepAsync(RecordKind kind, string url, CancellationToken cancellationToken)
    {
        var list = kind.Schema.Name;
        if (held.TryGetValue(list, out var known) && known.Expires - time.GetUtcNow() > RenewBefore)
            return;
        try
        {
            held[list] = known is null
                ? await Graph.CreateAsync(lists, kind.Schema, new WebhookTarget(url, url, ClientState), WebhookSubscriptions.MaxLifetime, cancellationToken)
                : await Graph.RenewAsync(known.Id, WebhookSubscriptions.MaxLifetime, cancellationToken);
        }
        catch (ListsException gone) when (known is not null && gone.Kind == ListsFault.NotFound)
        {
            held.TryRemove(list, out _);
            await KeepAsync(kind, url, cancellationToken);
        }
    }

    /// <summary>Waits for the next renewal, or for Graph to say something about a subscription.</summary>
    private async Task NextAsync(CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var next = held.Count < kinds.All.Count() ? now + AgainAfter : held.Values.Min(s => s.Expires) - RenewBefore;
        // What was just tried in vain is not tried again at once, and a timer takes no more than 49 days.
        var wait = next <= now ? AgainAfter : TimeSpan.FromTicks(Math.Min((next - now).Ticks, TimeSpan.TicksPerDay));
        using var late = new CancellationTokenSource(wait, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(late.Token, cancellationToken);
        try
        {
            var notice = await lifecycle.Reader.ReadAsync(either.Token);
            await TryAsync(() => AnswerAsync(notice, cancellationToken), cancellationToken);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            // The time has come.
        }
    }

    private async Task AnswerAsync(WebhookNotice notice, CancellationToken cancellationToken)
    {
        Log.Lifecycle(logger, notice.LifecycleEvent!);
        if (held.FirstOrDefault(h => h.Value.Id == notice.SubscriptionId) is not { Key: { } list })
            return;
        if (notice.LifecycleEvent == "subscriptionRemoved")
            held.TryRemove(list, out _);
        else if (notice.LifecycleEvent == "reauthorizationRequired")
            await Graph.ReauthorizeAsync(notice.SubscriptionId, cancellationToken);
    }

    private async Task TryAsync(Func<Task> work, CancellationToken cancellationToken)
    {
        try
        {
            await work();
        }
        catch (ListsException failure)
        {
            cancellationToken.ThrowIfCancellationRequested();
            Log.Refused(logger, failure.Kind, failure.Code);
        }
        catch (Exception lost) when (lost is OrleansException or TimeoutException)
        {
            // Lists are looked at in turn anyway.
            Log.NotPassedOn(logger, lost.Message);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(161, LogLevel.Warning, "Graph does not take a subscription ({Kind} {Code}); its list is looked at in turn")]
        public static partial void Refused(ILogger logger, ListsFault kind, string code);

        [LoggerMessage(163, LogLevel.Information, "What Graph told did not reach the writer ({Reason})")]
        public static partial void NotPassedOn(ILogger logger, string reason);

        [LoggerMessage(162, LogLevel.Information, "Graph says about a subscription: {Event}")]
        public static partial void Lifecycle(ILogger logger, string @event);
    }
}
