using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http.Connections;
using Microsoft.AspNetCore.SignalR.Client;

namespace TeamsAlign.Bench.Cluster;

/// <summary>An open page: connected to some process, told of changes, and connected again by itself as the client of the product is.</summary>
public sealed class Board : IAsyncDisposable
{
    private readonly HubConnection hub;
    private long lost;
    private long heard;

    private Board(HubConnection hub) => this.hub = hub;

    /// <summary>Whether it lost its connection at some time.</summary>
    public bool WasLost => Interlocked.Read(ref lost) != 0;

    /// <summary>From the loss to the first change it was told after it; null while it was told none.</summary>
    public TimeSpan? Recovered
    {
        get
        {
            var (from, to) = (Interlocked.Read(ref lost), Interlocked.Read(ref heard));
            return from != 0 && to > from ? Stopwatch.GetElapsedTime(from, to) : null;
        }
    }

    public static async Task<Board> OpenAsync(string url, LocalServices local, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(local);
        var token = await local.TokenAsync(1, cancellationToken);
        var hub = new HubConnectionBuilder()
            .WithUrl(new Uri($"{url}/live"), options =>
            {
                options.AccessTokenProvider = () => Task.FromResult<string?>(token);
                options.SkipNegotiation = true;
                options.Transports = HttpTransportType.WebSockets;
            })
            .WithAutomaticReconnect(new AsTheClient())
            .Build();
        var board = new Board(hub);
        hub.Reconnecting += _ =>
        {
            Interlocked.Exchange(ref board.lost, Stopwatch.GetTimestamp());
            return Task.CompletedTask;
        };
        hub.On<JsonElement>("changed", _ =>
        {
            if (Interlocked.Read(ref board.heard) <= Interlocked.Read(ref board.lost))
                Interlocked.Exchange(ref board.heard, Stopwatch.GetTimestamp());
        });
        await hub.StartAsync(cancellationToken);
        return board;
    }

    public ValueTask DisposeAsync() => hub.DisposeAsync();

    /// <summary>The waits of src/TeamsAlign.Client/src/lib/live.ts.</summary>
    private sealed class AsTheClient : IRetryPolicy
    {
        public TimeSpan? NextRetryDelay(RetryContext retryContext) =>
            TimeSpan.FromMilliseconds(Math.Min(15_000, 500 * Math.Pow(2, retryContext.PreviousRetryCount)));
    }
}
