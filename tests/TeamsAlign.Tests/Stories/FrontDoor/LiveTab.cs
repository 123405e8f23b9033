using System.Text.Json;
using System.Threading.Channels;
using Microsoft.AspNetCore.SignalR.Client;

namespace TeamsAlign.Tests.Stories;

/// <summary>An open tab that is told of changes.</summary>
public sealed class LiveTab : IAsyncDisposable
{
    private readonly HubConnection hub;
    private readonly TaskCompletionSource ended = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Channel<string> versions = Channel.CreateUnbounded<string>();

    public LiveTab(HubConnection hub)
    {
        this.hub = hub;
        hub.Closed += _ =>
        {
            ended.TrySetResult();
            return Task.CompletedTask;
        };
        hub.On<JsonElement>("changed", change => versions.Writer.TryWrite(change.GetProperty("version").GetString()!));
    }

    /// <summary>The version of the next change; an earlier one that nobody asked for counts too.</summary>
    public async Task<string> ChangedAsync(TimeSpan within)
    {
        using var deadline = new CancellationTokenSource(within, TimeProvider.System);
        return await versions.Reader.ReadAsync(deadline.Token);
    }

    /// <summary>Whether the server ends it.</summary>
    public async Task<bool> EndsAsync(TimeSpan within)
    {
        await ended.Task.WaitAsync(within, TimeProvider.System).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        return ended.Task.IsCompleted;
    }

    /// <summary>Forgets the changes so far.</summary>
    public void Forget()
    {
        while (versions.Reader.TryRead(out _))
        {
        }
    }

    public ValueTask DisposeAsync() => hub.DisposeAsync();
}
