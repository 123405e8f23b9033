using System.Buffers;
using System.IO.Pipelines;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace TeamsAlign.Bots;

/// <summary>One HTTP request: read, parse, authenticate, handle, answer.</summary>
internal sealed class BotEndpoint(BotPipeline pipeline, CallerCheck callers, IOptions<BotOptions> options, ILogger<BotEndpoint> log)
{
    private readonly Crowd _crowd = new();

    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    public Task HandleAsync(HttpContext http) => _crowd.RunAsync(TakeAsync, http);

    private async Task TakeAsync(HttpContext http)
    {
        var response = http.Response;
        if (!IsJson(http.Request))
        {
            response.StatusCode = StatusCodes.Status400BadRequest;
            return;
        }

        var (activity, refusal) = await ReadAsync(http);
        if (activity is null)
        {
            response.StatusCode = refusal;
            return;
        }

        var caller = await callers.CheckAsync(http, activity);
        if (caller != Caller.Accepted)
        {
            response.StatusCode = caller == Caller.Unknown ? StatusCodes.Status503ServiceUnavailable : StatusCodes.Status401Unauthorized;
            return;
        }

        if (!IsComplete(activity))
        {
            response.StatusCode = StatusCodes.Status400BadRequest;
            return;
        }

        if (log.IsEnabled(LogLevel.Debug))
            Log.Delivered(log, activity.Type, activity.Name, activity.Id, http.Request.Headers["MS-CV"]);
        var answer = await pipeline.HandleAsync(activity);
        response.StatusCode = answer.Status;
        if (answer.Body.Length == 0)
            return;
        response.ContentType = "application/json; charset=utf-8";
        response.ContentLength = answer.Body.Length;
        await response.Body.WriteAsync(answer.Body, http.RequestAborted);
    }

    /// <summary>What channels really send is compared before anything is parsed.</summary>
    private static bool IsJson(HttpRequest request) =>
        request.ContentType is "application/json; charset=utf-8" or "application/json" || request.HasJsonContentType();

    /// <summary>What people send needs a sender, a place and an address to answer to; anything else may lack them.</summary>
    private static bool IsComplete(Activity activity) =>
        activity.Type is not (ActivityTypes.Message or ActivityTypes.Invoke) ||
        (activity.From?.Id is { Length: > 0 } && activity.Conversation?.Id is { Length: > 0 } && activity.ServiceUrl is { Length: > 0 });

    private async ValueTask<(Activity? Activity, int Refusal)> ReadAsync(HttpContext http)
    {
        var most = options.Value.MaxBodyBytes;
        if (http.Request.ContentLength > most)
            return (null, StatusCodes.Status413PayloadTooLarge);
        var reader = http.Request.BodyReader;
        while (true)
        {
            ReadResult read;
            try
            {
                read = await reader.ReadAsync(http.RequestAborted);
            }
            catch (BadHttpRequestException unreadable)
            {
                return (null, unreadable.StatusCode);
            }

            if (read.Buffer.Length > most)
                return (null, StatusCodes.Status413PayloadTooLarge);
            if (read.IsCompleted)
            {
                var activity = Parse(read.Buffer);
                reader.AdvanceTo(read.Buffer.End);
                return (activity, StatusCodes.Status400BadRequest);
            }

            reader.AdvanceTo(read.Buffer.Start, read.Buffer.End);
        }
    }

    private static Activity? Parse(ReadOnlySequence<byte> body)
    {
        byte[]? rented = null;
        try
        {
            ReadOnlySpan<byte> json = body.FirstSpan;
            if (!body.IsSingleSegment)
            {
                rented = ArrayPool<byte>.Shared.Rent((int)body.Length);
                body.CopyTo(rented);
                json = rented.AsSpan(0, (int)body.Length);
            }

            if (json.StartsWith(ByteOrderMark))
                json = json[ByteOrderMark.Length..];
            var activity = Activity.Parse(json);
            return activity.Type is { Length: > 0 } ? activity : null;
        }
        catch (JsonException)
        {
            return null;
        }
        finally
        {
            if (rented is not null)
                ArrayPool<byte>.Shared.Return(rented);
        }
    }
}
