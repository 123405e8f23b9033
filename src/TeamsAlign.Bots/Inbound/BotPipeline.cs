using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace TeamsAlign.Bots;

/// <summary>From an authenticated activity to the HTTP answer: once per delivery, within its time, at once or from the queue.</summary>
internal sealed class BotPipeline(
    ActivityDispatch activities,
    InvokeDispatch invokes,
    Redelivery redelivery,
    TurnQueue queue,
    ConnectorClient connector,
    IConversationBook book,
    IOptions<BotOptions> options,
    TimeProvider time,
    ILogger<BotPipeline> log)
{
    private readonly BotOptions _options = options.Value;

    public async Task<BotResponse> HandleAsync(Activity activity)
    {
        // Some channels echo what the bot said.
        if (activity.From?.Id is { } from && from == activity.Recipient?.Id)
            return BotResponse.Ok;
        var startedAt = time.GetTimestamp();
        using var span = BotTelemetry.Source.StartActivity("bot.turn", ActivityKind.Server);
        span?.SetTag("type", activity.Type).SetTag("name", activity.Name);
        var isInvoke = activity.Type == ActivityTypes.Invoke;
        var (answer, isRepeat) = redelivery.Once(
            Delivery.Key(activity), isInvoke ? Delivery.ClickKey(activity) : null, static state => state.Pipeline.RunAsync(state.Activity), (Pipeline: this, Activity: activity));
        if (isRepeat)
        {
            Log.CameAgain(log, activity.Type, activity.Name, activity.Id);
            BotTelemetry.Repeated();
        }

        var response = await WithinAsync(answer, activity, isInvoke ? _options.InvokeDeadline : _options.ActivityDeadline);
        var took = time.GetElapsedTime(startedAt);
        BotTelemetry.Handle(activity.Type, activity.Name, response.Status, took);
        Log.Handled(log, activity.Type, activity.Name, activity.Id, response.Status, (long)took.TotalMilliseconds);
        return isInvoke ? ForClient(activity, response) : response;
    }

    /// <summary>A handler that does not heed its token must not hold the channel.</summary>
    private async ValueTask<BotResponse> WithinAsync(Task<BotResponse> answer, Activity activity, TimeSpan deadline)
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

    private async Task<BotResponse> RunAsync(Activity activity)
    {
        await RememberAsync(activity);
        var replies = activity.DeliveryMode == "expectReplies" ? new List<OutboundActivity>() : null;
        var context = new TurnContext(activity, connector, replies);
        if (activity.Type == ActivityTypes.Invoke)
            return await GuardAsync(activity, _options.InvokeDeadline, (Invokes: invokes, Context: context), InvokeAsync, default);
        try
        {
            if (activities.Plan(context) is not { } work)
                return BotResponse.Ok;
            if (work.Handling == Handling.ChangesData || replies is not null)
                return await GuardAsync(activity, _options.ActivityDeadline, (work, replies), NowAsync, default);
            if (queue.TryAdd(stop => GuardAsync(activity, _options.QueuedDeadline, (work, replies), NowAsync, stop)))
                return BotResponse.Ok;
            Log.QueueFull(log, activity.Type, activity.Id);
            return BotResponse.Busy;
        }
        catch (BadValueException)
        {
            Log.BadValue(log, activity.Name, activity.Id);
            return BotResponse.BadRequest;
        }
    }

    private static async Task<BotResponse?> InvokeAsync((InvokeDispatch Invokes, TurnContext Context) state, CancellationToken cancellationToken) =>
        await state.Invokes.RunAsync(state.Context, cancellationToken) is { } answer ? BotResponse.Of(answer) : null;

    private static async Task<BotResponse?> NowAsync((PlannedWork Work, List<OutboundActivity>? Replies) state, CancellationToken cancellationToken)
    {
        await state.Work.Run(cancellationToken);
        return state.Replies is { } replies
            ? new(200, JsonSerializer.SerializeToUtf8Bytes(new RepliesBody(replies), OutboundJson.Wire.RepliesBody))
            : BotResponse.Ok;
    }

    [SuppressMessage("Design", "CA1031", Justification = "The boundary of a turn: whatever a handler throws becomes a 500 and one log line.")]
    private async Task<BotResponse> GuardAsync<TState>(
        Activity activity, TimeSpan deadline, TState state, Func<TState, CancellationToken, Task<BotResponse?>> run, CancellationToken stop)
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

    /// <summary>Where the bot was seen. Message extensions also run in chats it is not in.</summary>
    private ValueTask RememberAsync(Activity activity)
    {
        var isIn = activity.Type is ActivityTypes.Message or ActivityTypes.ConversationUpdate or ActivityTypes.InstallationUpdate ||
            activity is { Type: ActivityTypes.Invoke, Name: InvokeNames.Execute };
        if (!isIn || activity.ServiceUrl is not { Length: > 0 } || activity.Conversation?.Id is not { Length: > 0 })
            return ValueTask.CompletedTask;
        var conversation = Conversation.Of(activity);
        var reference = ConversationReference.Of(activity, conversation, Sender.Of(activity));
        if (conversation.ThreadRootId is not null)
            reference = reference with { ConversationId = conversation.BaseId };
        var left = (activity.Type == ActivityTypes.InstallationUpdate && activity.Action == "remove") ||
            activity.MembersRemoved?.Any(member => member?.Id is { } id && id == activity.Recipient?.Id) == true;
        return left ? book.ForgetAsync(reference, CancellationToken.None) : book.RememberAsync(reference, CancellationToken.None);
    }

    /// <summary>For card actions HTTP stays 200 whenever the bot's code ran, and the client reads the status in the body.</summary>
    private static BotResponse ForClient(Activity activity, BotResponse response) => activity.Name == InvokeNames.Execute && response.Status >= 400
        ? BotResponse.Of(ExecuteAnswer.Error(response.Status is 400 ? 400 : 500, response.Status is 504 ? "TooSlow" : "Failed", "That did not work. Please try again."))
        : response;
}
