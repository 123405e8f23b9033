namespace TeamsAlign.Bots;

/// <summary>
/// Handles what the channel delivers again once. The same id gets the same answer. The same click under a new id joins the first one only if
/// that is still running or took so long that the client must have given up: quick clicks in a row are meant.
/// </summary>
internal sealed class Redelivery(TimeProvider time)
{
    private readonly RecentDeliveries _recent = new(time);
    private readonly SlowClicks _clicks = new(time);

    /// <param name="activity">What was delivered.</param>
    /// <param name="work">Handles it; its task never fails.</param>
    /// <param name="state">What the work needs.</param>
    public (Task<BotResponse> Answer, bool IsRepeat) Once<TState>(Activity activity, Func<TState, Task<BotResponse>> work, TState state)
    {
        if (Delivery.Key(activity) is not { } key)
            return (work(state), false);
        if (_recent.Join(key, out var mine) is { } first)
            return (first, true);
        var click = Delivery.ClickKey(activity);
        if (click is not null && _clicks.Join(click, mine) is { } earlier && _recent.AnswerOf(earlier) is { } same)
        {
            _ = FinishAsync(mine, null, same);
            return (same, true);
        }

        var running = work(state);
        _ = FinishAsync(mine, click, running);
        return (running, false);
    }

    private async Task FinishAsync(Delivered mine, string? click, Task<BotResponse> running)
    {
        var answer = await running;
        // In this order: whoever joins the click in between still waits for it.
        if (click is not null)
            _clicks.Finish(click, mine, answer.Status >= 500);
        _recent.Finish(mine, answer);
    }
}
