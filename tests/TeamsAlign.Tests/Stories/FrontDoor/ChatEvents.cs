using System.Net.ServerSentEvents;

namespace TeamsAlign.Tests.Stories;

/// <summary>Wakes whoever waits for something to happen in a person's conversations.</summary>
internal sealed class ChatEvents : IAsyncDisposable
{
    private readonly CancellationTokenSource end = new();
    private readonly TaskCompletionSource ready = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private TaskCompletionSource next = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private Task reading = Task.CompletedTask;

    /// <summary>Completes with the next thing that happens.</summary>
    public Task Next => Volatile.Read(ref next).Task;

    public static async Task<ChatEvents> FollowAsync(HttpClient http, Somebody person)
    {
        var events = new ChatEvents();
        events.reading = events.ReadAsync(http, person);
        await await Task.WhenAny(events.ready.Task, events.reading);
        return events;
    }

    public async ValueTask DisposeAsync()
    {
        await end.CancelAsync();
        await reading.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        end.Dispose();
    }

    private async Task ReadAsync(HttpClient http, Somebody person)
    {
        await using var stream = await http.GetStreamAsync($"/local/events?person={person.Id}", end.Token);
        await foreach (var item in SseParser.Create(stream).EnumerateAsync(end.Token))
        {
            if (item.EventType == "ready")
                ready.TrySetResult();
            Interlocked.Exchange(ref next, new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously)).TrySetResult();
        }
    }
}
