using System.Globalization;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;
using Shouldly;
using TeamsAlign.Bench.Cluster;
using TeamsAlign.Customers;
using TeamsAlign.Lists;
using TeamsAlign.Requests;
using TeamsAlign.Shell;
using TeamsAlign.Workspaces;
using Xunit;

namespace TeamsAlign.Tests.Workspaces;

/// <summary>A workspace that asks Graph to tell it of changes. Only the clock is ours: subscriptions live for weeks, and looks are minutes apart.</summary>
internal sealed class ToldSite : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(90);

    private readonly LiveSite site;
    private readonly FakeTimeProvider time;
    private readonly GraphSite connected;
    private readonly WorkspaceHost host;
    private readonly ListSubscriptions subscriptions;
    private readonly string address = string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{FreePort.Take()}");
    private readonly LogLines log = new();
    private readonly ILoggerFactory loggers;
    private WebApplication? server;

    private ToldSite(LiveSite site, FakeTimeProvider time, GraphSite connected)
    {
        (this.site, this.time, this.connected) = (site, time, connected);
        var signer = new IntentSigner(RandomNumberGenerator.GetBytes(32));
        loggers = LoggerFactory.Create(logging => logging.AddProvider(log));
        var route = new DirectRoute();
        var jobs = new JobRunner([], new JobInput(site.Lists, time), connected.Connection.Gate, time, NullLogger<JobRunner>.Instance);
        var snapshots = new Snapshots(site.Lists, LiveSite.Kinds, signer, Options.Create(new SnapshotOptions()), time, NullLogger<Snapshots>.Instance);
        host = new WorkspaceHost(site.Lists, LiveSite.Kinds, signer, time, loggers, route, jobs, snapshots);
        subscriptions = new ListSubscriptions(
            connected.Connection, connected.Lists, LiveSite.Kinds, signer, new WorkspaceIdentity(null), host, route, Options.Create(new NoticeOptions { NotificationUrl = address }), time, loggers.CreateLogger<ListSubscriptions>());
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static int Followed => LiveSite.Kinds.All.Count();

    public LiveSite Lists => site;

    public WorkspaceState State => host.State;

    public bool IsTold => host.IsTold;

    public IReadOnlyList<string> Log => log.Lines;

    /// <param name="behind">How far its clock is behind that of Graph, which must not seem to live in the past.</param>
    /// <param name="answers">Whether Graph can reach the address it is given.</param>
    public static async Task<ToldSite> StartAsync(LocalGraph graph, TimeSpan behind, bool answers = true)
    {
        var time = new FakeTimeProvider(TimeProvider.System.GetUtcNow() - behind);
        var site = await graph.NewSiteAsync();
        // Calls may take as long as this clock jumps.
        var known = await graph.Process.OptionsAsync(TimeSpan.FromDays(40), Cancel);
        var options = new GraphOptions { BaseUrl = known.BaseUrl, SiteId = site.Lists.SiteId, AllowedHosts = known.AllowedHosts, Token = known.Token, Deadline = known.Deadline };
        var told = new ToldSite(site, time, await GraphSite.ConnectAsync(options, new ThrottlingGate(TimeProvider.System, 1_000_000), time, NullLoggerFactory.Instance, Cancel));
        if (answers)
            await told.AnswerAsync();
        told.host.BecomeWriter();
        await told.host.ReadyAsync(Cancel);
        await told.subscriptions.StartAsync(Cancel);
        return told;
    }

    /// <summary>From now on Graph can reach the address it was given.</summary>
    public async Task AnswerAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls(address);
        builder.Services.AddSingleton<ISubscribers>(new OnlySubscriber(subscriptions));
        builder.Services.AddAuthorization();
        server = builder.Build();
        server.MapGraphNotices();
        await server.StartAsync(Cancel);
    }

    private sealed class OnlySubscriber(ListSubscriptions only) : ISubscribers
    {
        public ListSubscriptions? Find(string? key) => only;
    }

    /// <summary>A request; its key.</summary>
    public async Task<string> AskedAsync() =>
        ((Outcome.Done)await host.SendAsync(new CaptureRequest("Dark mode") { AccountName = "Contoso" }, LiveSite.Lena, "test", CommandId.New(), Cancel)).Subject;

    /// <summary>Its subscriptions as Graph has them.</summary>
    public async Task<IReadOnlyList<WebhookSubscription>> SubscriptionsAsync() =>
        [.. (await connected.Connection.Subscriptions.AllAsync(Cancel)).Where(s => s.NotificationUrl.StartsWith(address, StringComparison.Ordinal))];

    /// <summary>Lets the clock run on, with moments in between for what falls due.</summary>
    public async Task AdvanceAsync(TimeSpan by, TimeSpan step)
    {
        for (var gone = TimeSpan.Zero; gone < by; gone += step)
        {
            time.Advance(step);
            await Task.Delay(TimeSpan.FromMilliseconds(100), TimeProvider.System, Cancel);
        }
    }

    /// <summary>Without letting the clock run.</summary>
    public async Task UntilAsync(Func<Task<bool>> isSo)
    {
        using var deadline = new CancellationTokenSource(Patience, TimeProvider.System);
        while (!await isSo())
        {
            await Task.Delay(TimeSpan.FromMilliseconds(100), TimeProvider.System, Cancel);
            deadline.IsCancellationRequested.ShouldBeFalse(string.Join('\n', Log));
        }
    }

    public Task UntilAsync(Func<WorkspaceState, bool> isSo) => UntilAsync(() => Task.FromResult(isSo(State)));

    public async ValueTask DisposeAsync()
    {
        await subscriptions.StopAsync(CancellationToken.None);
        subscriptions.Dispose();
        await host.DisposeAsync();
        if (server is not null)
            await server.DisposeAsync();
        connected.Dispose();
        loggers.Dispose();
        log.Dispose();
        await site.DisposeAsync();
    }
}
