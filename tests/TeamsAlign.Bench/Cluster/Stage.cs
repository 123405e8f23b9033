using System.Diagnostics;

namespace TeamsAlign.Bench.Cluster;

/// <summary>Redis, the local services, some processes of the product, and one address before them.</summary>
public sealed class Stage : IAsyncDisposable
{
    private readonly List<Member> members = [];
    private readonly string[] settings;

    private Stage(RedisServer redis, LocalServices local, Balancer balancer, string[] settings) =>
        (Redis, Local, Balancer, this.settings) = (redis, local, balancer, settings);

    public RedisServer Redis { get; }

    public LocalServices Local { get; }

    public Balancer Balancer { get; }

    public IReadOnlyList<Member> Members => members;

    /// <param name="folder">Data of the local services that is there already; deleted at the end.</param>
    /// <param name="settings">Further arguments of each process.</param>
    public static async Task<Stage> BuildAsync(
        string redisProgram, int processes, double timeScale, CancellationToken cancellationToken, string? folder = null, params string[] settings)
    {
        var balancer = new Balancer();
        var stage = new Stage(
            await RedisServer.StartAsync(redisProgram, cancellationToken), await LocalServices.StartAsync(balancer.Url, timeScale, cancellationToken, folder), balancer, settings);
        try
        {
            await Task.WhenAll(Enumerable.Range(0, processes).Select(_ => stage.AddAsync(alone: false, cancellationToken)));
            return stage;
        }
        catch
        {
            await stage.DisposeAsync();
            throw;
        }
    }

    /// <summary>One more process.</summary>
    /// <param name="alone">It knows nothing of the others and so becomes a second writer.</param>
    public async Task<Member> AddAsync(bool alone, CancellationToken cancellationToken)
    {
        var member = Member.Start(Local.Folder, alone ? null : Redis.ConnectionString, settings);
        lock (members)
            members.Add(member);
        await member.ReadyAsync(cancellationToken);
        Balancer.SendTo([.. Alive]);
        return member;
    }

    public IEnumerable<Member> Alive
    {
        get
        {
            lock (members)
                return [.. members.Where(m => m.IsAlive)];
        }
    }

    /// <summary>The process whose writer it is; waits until there is one.</summary>
    /// <param name="except">One that cannot answer.</param>
    public async Task<Member> WriterAsync(CancellationToken cancellationToken, Member? except = null)
    {
        while (true)
        {
            var health = await Task.WhenAll(Alive.Where(m => m != except).Select(async m => (Member: m, Health: await m.HealthAsync(cancellationToken))));
            if (health.FirstOrDefault(h => h.Health.IsWriter).Member is { } writer)
                return writer;
            await Task.Delay(TimeSpan.FromMilliseconds(50), TimeProvider.System, cancellationToken);
        }
    }

    /// <summary>Kills the writer's process hard.</summary>
    /// <returns>When, by the stopwatch.</returns>
    public async Task<long> KillWriterAsync(CancellationToken cancellationToken)
    {
        var writer = await WriterAsync(cancellationToken);
        await writer.KillAsync();
        var killed = Stopwatch.GetTimestamp();
        Balancer.SendTo([.. Alive]);
        return killed;
    }

    /// <summary>The writer's process stands still, longer than the others wait for it.</summary>
    /// <returns>It, once another process is the writer.</returns>
    public async Task<Member> PauseWriterAsync(CancellationToken cancellationToken)
    {
        var paused = await WriterAsync(cancellationToken);
        await paused.PauseAsync();
        Balancer.SendTo([.. Alive.Where(m => m != paused)]);
        await WriterAsync(cancellationToken, except: paused);
        return paused;
    }

    /// <summary>Redis dies and comes back with nothing in it. The processes that it knew end, and others are started in their place.</summary>
    /// <param name="meanwhile">Done while it is away.</param>
    /// <returns>How long it took until the last of them had ended.</returns>
    public async Task<TimeSpan> EmptyRedisAsync(Func<Task> meanwhile, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(meanwhile);
        var known = Alive.ToArray();
        await Redis.KillAsync();
        await meanwhile();
        await Redis.StartAgainAsync(cancellationToken);
        var since = Stopwatch.GetTimestamp();
        while (known.Any(m => m.IsAlive))
        {
            await FillAsync(known.Length, cancellationToken);
            await Task.Delay(TimeSpan.FromMilliseconds(200), TimeProvider.System, cancellationToken);
        }

        var took = Stopwatch.GetElapsedTime(since);
        await FillAsync(known.Length, cancellationToken);
        return took;
    }

    /// <summary>As a service manager does: another process for each that has ended.</summary>
    public async Task FillAsync(int processes, CancellationToken cancellationToken)
    {
        Balancer.SendTo([.. Alive]);
        while (Alive.Count() < processes)
            await AddAsync(alone: false, cancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        await Balancer.DisposeAsync();
        foreach (var member in Members)
            await member.DisposeAsync();
        await Local.DisposeAsync();
        await Redis.DisposeAsync();
    }
}
