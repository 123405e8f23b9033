using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.Logging;

namespace TeamsAlign.Bots;

/// <summary>Runs a turn within its time and turns whatever goes wrong into a status and one log line.</summary>
internal sealed class TurnGuard(TimeProvider time, ILogger<TurnGuard> log)
{
    /// <param name="activity">The activity.</param>
    /// <param name="deadline">Time the handler gets; its token ends then.</param>
    /// <param name="state">What the work needs.</param>
    /// <param name="run">The work; null when nobody handles it.</param>
    /// <param name="stop">Ends it earlier, at shutdown.</param>
    [SuppressMessage("Design", "CA1031", Justification = "The boundary of a turn: whatever a handler throws becomes a 500 and one log line.")]
    public async Task<BotResponse> RunAsync<TState>(
        Activity activity, TimeSpan deadline, TState state, Func<TState, CancellationToken, Task<BotResponse?>> run, CancellationToken stop = default)
    {
        using var ending = new CancellationTokenSource(deadline, time);
        using var stopping = stop.CanBeCanceled ? stop.Register(static source => ((CancellationTokenSource)source!).Cancel(), ending) : default;
        try
        {
            if (await run(state, ending.Token) is { } response)
                return response;
            Log.NoHandler(log, activity.Type, activity.Name);
            return BotResponse.NotImplemented;
        }
        catch (BadValueException)
        {
            Log.BadValue(log, activity.Name, activity.Id);
            return BotResponse.BadRequest;
        }
        catch (OperationCanceledException) when (ending.IsCancellationRequested)
        {
            Log.TooSlow(log, activity.Type, activity.Name, activity.Id);
            return BotResponse.TooSlow;
        }
        catch (Exception failure)
        {
            Log.HandlerFailed(log, failure, activity.Type, activity.Name, activity.Id);
            return BotResponse.Failed;
        }
    }

    /// <summary>Waits for an answer no longer than the channel does: a handler may not heed its token.</summary>
    public async ValueTask<BotResponse> WithinAsync(Task<BotResponse> answer, Activity activity, TimeSpan deadline)
    {
        if (answer.IsCompletedSuccessfully)
            return await answer;
        try
        {
            return await answer.WaitAsync(deadline, time);
        }
        catch (TimeoutException)
        {
            Log.TooSlow(log, activity.Type, activity.Name, activity.Id);
            return BotResponse.TooSlow;
        }
    }
}
