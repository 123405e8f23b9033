using System.Diagnostics;
using System.Text.Json;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace TeamsAlign.Bots;

/// <summary>From an authenticated activity to the HTTP answer: once per delivery, within its time, at once or from the queue.</summary>
internal sealed class BotPipeline(
    IBotDirectory directory,
    Redelivery redelivery,
    TurnGuard guard,
    TurnQueue queue,
    Sightings sightings,
    ConnectorClient connector,
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
        var deadline = isInvoke ? _options.InvokeDeadline : _options.ActivityDeadline;
        var (answer, isRepeat) = redelivery.Once(
            activity, static turn => turn.Pipeline.RunAsync(turn.Activity, turn.Deadline), (Pipeline: this, Activity: activity, Deadline: deadline));
        if (isRepeat)
        {
            Log.CameAgain(log, activity.Type, activity.Name, activity.Id);
            BotTelemetry.Repeated();
        }

        var response = await guard.WithinAsync(answer, activity, deadline);
        span?.SetTag("status", response.Status);
        var took = time.GetElapsedTime(startedAt);
        BotTelemetry.Handle(activity.Type, activity.Name, response.Status, took);
        Log.Handled(log, activity.Type, activity.Name, activity.Id, response.Status, (long)took.TotalMilliseconds);
        return isInvoke ? ForClient(activity, response) : response;
    }

    private Task<BotResponse> RunAsync(Activity activity, TimeSpan deadline) => guard.RunAsync(
        activity, deadline, (Pipeline: this, Activity: activity), static (turn, stop) => turn.Pipeline.DispatchAsync(turn.Activity, stop));

    private async Task<BotResponse?> DispatchAsync(Activity activity, CancellationToken cancellationToken)
    {
        await sightings.NoteAsync(activity, cancellationToken);
        var part = await directory.FindAsync(new(new(activity, connector), Values.Data(activity)), cancellationToken);
        if (await NotReady.AnswerAsync(part, activity, cancellationToken) is { } wait)
            return wait;
        if (activity.Type == ActivityTypes.Invoke)
            return await part.Invokes.RunAsync(new(activity, part.Connector), cancellationToken) is { } answer ? BotResponse.Of(answer, part.Connector.Mark) : null;
        if (activity.DeliveryMode == "expectReplies")
            return await ReplyInResponseAsync(part, activity, cancellationToken);
        if (part.Activities.Plan(new(activity, part.Connector)) is not { } work)
            return BotResponse.Ok;
        if (work.Handling == Handling.OnlyReads)
            return Enqueue(activity, work);
        await work.Run(cancellationToken);
        return BotResponse.Ok;
    }

    private static async Task<BotResponse> ReplyInResponseAsync(BotPart part, Activity activity, CancellationToken cancellationToken)
    {
        var replies = new List<OutboundActivity>();
        if (part.Activities.Plan(new(activity, part.Connector, replies)) is { } work)
            await work.Run(cancellationToken);
        var body = JsonSerializer.SerializeToUtf8Bytes(new RepliesBody(replies), OutboundJson.Wire.RepliesBody);
        return new(200, part.Connector.Mark?.Apply(body) ?? body);
    }

    private BotResponse Enqueue(Activity activity, PlannedWork work)
    {
        var isTaken = queue.TryAdd(stop => guard.RunAsync(activity, _options.QueuedDeadline, work, RunQueuedAsync, stop));
        if (!isTaken)
            Log.QueueFull(log, activity.Type, activity.Id);
        return isTaken ? BotResponse.Ok : BotResponse.Busy;
    }

    private static async Task<BotResponse?> RunQueuedAsync(PlannedWork work, CancellationToken cancellationToken)
    {
        await work.Run(cancellationToken);
        return BotResponse.Ok;
    }

    /// <summary>For card actions HTTP stays 200 whenever the bot's code ran, and the client reads the status in the body.</summary>
    private static BotResponse ForClient(Activity activity, BotResponse response)
    {
        if (activity.Name != InvokeNames.Execute || response.Status < 400)
            return response;
        var (status, code) = response.Status switch
        {
            400 => (400, "BadRequest"),
            504 => (500, "TooSlow"),
            _ => (500, "Failed"),
        };
        return BotResponse.Of(ExecuteAnswer.Error(status, code, "That did not work. Please try again."));
    }
}
