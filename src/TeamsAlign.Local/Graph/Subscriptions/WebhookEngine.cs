using System.Threading.Channels;
using TeamsAlign.Local.Graph.Changes;
using TeamsAlign.Local.Graph.Faults;
using TeamsAlign.Local.Graph.Lists;

namespace TeamsAlign.Local.Graph.Subscriptions;

/// <summary>Collects changes for a while, then tells each subscriber once, and again for a while where it does not answer.</summary>
internal sealed partial class WebhookEngine(
    ChangeLog changes, SubscriptionStore subscriptions, IServiceProvider services, FaultBook faults, Weather weather, TimeProvider time,
    ILogger<WebhookEngine> logger) : BackgroundService
{
    private const int MostTries = 6;

    private readonly Channel<long> changed = Channel.CreateUnbounded<long>(new UnboundedChannelOptions { SingleReader = true });

    public override Task StartAsync(CancellationToken cancellationToken)
    {
        changes.Changed += OnChanged;
        return base.StartAsync(cancellationToken);
    }

    public override Task StopAsync(CancellationToken cancellationToken)
    {
        changes.Changed -= OnChanged;
        return base.StopAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (await changed.Reader.WaitToReadAsync(stoppingToken))
        {
            await Task.Delay(weather.WebhookDelay(), time, stoppingToken);
            var lists = new HashSet<long>();
            while (changed.Reader.TryRead(out var list))
                lists.Add(list);

            // Subscriptions with one address share one notification; addresses do not wait for each other.
            foreach (var group in subscriptions.All().Where(subscription => lists.Contains(subscription.List)).GroupBy(subscription => subscription.NotificationUrl))
                _ = TellAsync(group.Key, [.. group], stoppingToken);
        }
    }

    private void OnChanged(ListRecord list) => changed.Writer.TryWrite(list.Number);

    private async Task TellAsync(string url, IReadOnlyList<SubscriptionRecord> about, CancellationToken stoppingToken)
    {
        var fault = faults.StrikeHook(url)?.Kind;
        if (fault is FaultKind.HookLost)
            return;
        var sender = services.GetRequiredService<WebhookSender>();
        var pause = TimeSpan.FromSeconds(1);
        for (var tries = 0; tries < MostTries; tries++, pause *= 3)
        {
            if (await sender.DeliverAsync(url, about.Select(subscription => subscription.Change()), stoppingToken))
            {
                if (fault is FaultKind.HookTwice)
                    await sender.DeliverAsync(url, about.Select(subscription => subscription.Change()), stoppingToken);
                return;
            }

            await Task.Delay(weather.Scaled(pause), time, stoppingToken);
        }

        LogGivenUp(about.Count, MostTries);
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "A subscriber with {Count} subscriptions did not take a notification in {Tries} tries")]
    private partial void LogGivenUp(int count, int tries);
}
