using System.Diagnostics;
using System.Net.Http.Headers;

namespace TeamsAlign.Bench.Cluster;

/// <summary>Somebody who asks for the list of requests ten times a second, through the one address.</summary>
internal sealed class ClusterReads : IAsyncDisposable
{
    private static readonly TimeSpan Every = TimeSpan.FromMilliseconds(100);

    private readonly HttpClient http;
    private readonly CancellationTokenSource stop = new();
    private readonly Task asking;
    private long last = Stopwatch.GetTimestamp();
    private TimeSpan longest;

    private ClusterReads(HttpClient http)
    {
        this.http = http;
        asking = Task.Run(AskAsync);
    }

    /// <summary>Longest time from one answered read to the next.</summary>
    public TimeSpan LongestGap => Longer(longest, Stopwatch.GetElapsedTime(last));

    public static async Task<ClusterReads> StartAsync(Stage stage, CancellationToken cancellationToken)
    {
        var token = await stage.Local.TokenAsync(1, cancellationToken);
        var http = new HttpClient { BaseAddress = new Uri(stage.Balancer.Url), Timeout = TimeSpan.FromSeconds(2) };
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return new ClusterReads(http);
    }

    public async ValueTask DisposeAsync()
    {
        await stop.CancelAsync();
        await asking;
        http.Dispose();
        stop.Dispose();
    }

    private async Task AskAsync()
    {
        while (!stop.IsCancellationRequested)
        {
            try
            {
                using var answer = await http.GetAsync(new Uri("/api/requests?status=approved&top=10", UriKind.Relative), stop.Token);
                if (answer.IsSuccessStatusCode)
                    (longest, last) = (Longer(longest, Stopwatch.GetElapsedTime(last)), Stopwatch.GetTimestamp());
                await Task.Delay(Every, TimeProvider.System, stop.Token);
            }
            catch (Exception away) when (away is HttpRequestException or IOException or OperationCanceledException)
            {
                // That read is not answered; the time goes on.
            }
        }
    }

    private static TimeSpan Longer(TimeSpan one, TimeSpan other) => one > other ? one : other;
}
