using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using System.Threading.Channels;
using TeamsAlign.Local.Teams.Chats;

namespace TeamsAlign.Local.Teams.PageApi;

/// <summary>Server-sent events: what happens in a person's chats, while their page is open.</summary>
internal static class Live
{
    /// <summary>Shorter than what proxies wait for: an idle stream must not look dead to them.</summary>
    private static readonly TimeSpan Heartbeat = TimeSpan.FromSeconds(20);

    public static void MapLive(this IEndpointRouteBuilder page) => page.MapGet("/events", Stream);

    private static IResult Stream(
        string person, LiveEvents live, TimeProvider time, IHostApplicationLifetime lifetime, CancellationToken cancellationToken) =>
        SamplePeople.Find(person) is { } found
            ? TypedResults.ServerSentEvents(ReadAsync(found, live, time, lifetime.ApplicationStopping, cancellationToken))
            : Refused.NobodyThere();

    private static async IAsyncEnumerable<SseItem<LiveEvent?>> ReadAsync(
        SamplePerson person,
        LiveEvents live,
        TimeProvider time,
        CancellationToken stopping,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var ends = CancellationTokenSource.CreateLinkedTokenSource(stopping, cancellationToken);
        var events = live.Join(person, out var listener);
        try
        {
            // Sent at once, so that a page knows it will miss nothing from here on.
            yield return new SseItem<LiveEvent?>(null, "ready");
            while (!ends.IsCancellationRequested)
            {
                var arrived = await ArrivesAsync(events, time, ends.Token);
                if (arrived is false)
                    yield return new SseItem<LiveEvent?>(null, "heartbeat");
                while (arrived is true && events.TryRead(out var happened))
                    yield return new SseItem<LiveEvent?>(happened);
            }
        }
        finally
        {
            live.Leave(listener);
        }
    }

    /// <summary>True when there is an event, false after a heartbeat's time without one, null when the stream ends.</summary>
    private static async Task<bool?> ArrivesAsync(ChannelReader<LiveEvent> events, TimeProvider time, CancellationToken ends)
    {
        using var beat = new CancellationTokenSource(Heartbeat, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(beat.Token, ends);
        try
        {
            return await events.WaitToReadAsync(either.Token);
        }
        catch (OperationCanceledException)
        {
            return ends.IsCancellationRequested ? null : false;
        }
    }
}
