using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Microsoft.Extensions.Logging;
using Polly;

namespace TeamsAlign.Bots;

/// <summary>Sends calls: allowed hosts only, token, retries, order per conversation, one family of failures.</summary>
internal sealed class ConnectorTransport(
    HttpClient http, IBotTokenSource tokens, ServiceHosts hosts, ConversationLanes lanes, ConnectorRetry retry, TimeProvider time, ILogger<ConnectorClient> log)
{
    private static readonly MediaTypeHeaderValue Json = new("application/json") { CharSet = "utf-8" };
    private readonly BotPatience _patience = new(time);

    public Task<TAnswer?> CallAsync<TAnswer>(ConnectorCall call, JsonTypeInfo<TAnswer> answer, CancellationToken cancellationToken)
        where TAnswer : class
        => CallAsync(call, body => body.Length == 0 ? null : JsonSerializer.Deserialize(body, answer), cancellationToken);

    public Task CallAsync(ConnectorCall call, CancellationToken cancellationToken) =>
        CallAsync<object>(call, _ => null, cancellationToken);

    private async Task<TAnswer?> CallAsync<TAnswer>(ConnectorCall call, Func<byte[], TAnswer?> read, CancellationToken cancellationToken)
        where TAnswer : class
    {
        if (!hosts.Allows(call.ServiceUrl))
        {
            Log.ForeignHost(log, call.Method.Method);
            throw new ConnectorException("The service address is not on the list of allowed hosts.") { Kind = ConnectorFailure.ForeignHost };
        }

        var name = call.Lane;
        var lane = await lanes.EnterAsync(name, call.IsOrdered, cancellationToken);
        try
        {
            using var response = await retry.For(call).ExecuteAsync(
                async (state, token) => await state.Transport.SendOnceAsync(state.Call, token), (Transport: this, Call: call), cancellationToken);
            BotTelemetry.Connector(call.Method, response.StatusCode);
            if (!response.IsSuccessStatusCode)
                throw await FailedAsync(call, response, cancellationToken);
            return read(await response.Content.ReadAsByteArrayAsync(cancellationToken));
        }
        catch (JsonException unreadable)
        {
            throw new ConnectorException("The channel's answer is not the JSON expected.", unreadable) { Kind = ConnectorFailure.Rejected };
        }
        catch (HttpRequestException broken)
        {
            throw Unreached(call, broken, ConnectorRetry.NeverArrived(broken));
        }
        catch (OperationCanceledException late) when (!cancellationToken.IsCancellationRequested)
        {
            throw Unreached(call, late, neverArrived: false);
        }
        finally
        {
            lanes.Leave(name, lane);
        }
    }

    private async ValueTask<HttpResponseMessage> SendOnceAsync(ConnectorCall call, CancellationToken cancellationToken)
    {
        await WaitAsync(call, cancellationToken);
        using var request = new HttpRequestMessage(call.Method, call.Address);
        if (await TokenAsync(cancellationToken) is { } token)
            request.Headers.Authorization = new("Bearer", token);
        if (call.Body is { } body)
            request.Content = new ByteArrayContent(body) { Headers = { ContentType = Json } };
        var response = await http.SendAsync(request, cancellationToken);
        if (response.StatusCode is HttpStatusCode.TooManyRequests)
            Hold(call, ConnectorErrors.Wait(response.Headers.RetryAfter, time.GetUtcNow()));
        else if (response.StatusCode is HttpStatusCode.PreconditionFailed)
            lanes.Hold(call.Lane, TimeSpan.Zero);
        return response;
    }

    private async ValueTask WaitAsync(ConnectorCall call, CancellationToken cancellationToken)
    {
        var own = lanes.Wait(call.Lane);
        var wait = _patience.Wait(call.TenantId) is var all && all > own ? all : own;
        if (wait > ConnectorRetry.LongestWait)
            throw new ConnectorException("The channel asked for patience.") { Kind = ConnectorFailure.Throttled, RetryAfter = wait };
        if (wait > TimeSpan.Zero)
            await Task.Delay(Jitter.Over(wait), time, cancellationToken);
    }

    private void Hold(ConnectorCall call, TimeSpan? wait)
    {
        lanes.Hold(call.Lane, wait ?? TimeSpan.Zero);
        _patience.Note(call.TenantId, call.Lane, wait ?? TimeSpan.FromSeconds(1));
    }

    private async ValueTask<string?> TokenAsync(CancellationToken cancellationToken)
    {
        try
        {
            return await tokens.GetTokenAsync(cancellationToken);
        }
        catch (Exception failure) when (!cancellationToken.IsCancellationRequested)
        {
            throw new ConnectorException("The bot's own token could not be had.", failure)
            {
                Kind = failure is HttpRequestException ? ConnectorFailure.TryAgain : ConnectorFailure.Unauthorized,
            };
        }
    }

    private static ConnectorException Unreached(ConnectorCall call, Exception cause, bool neverArrived)
    {
        BotTelemetry.Connector(call.Method, null);
        var kind = call.IsRepeatable || neverArrived ? ConnectorFailure.TryAgain : ConnectorFailure.Ambiguous;
        return new("The channel could not be reached.", cause) { Kind = kind };
    }

    private async Task<ConnectorException> FailedAsync(ConnectorCall call, HttpResponseMessage response, CancellationToken cancellationToken)
    {
        var failure = await ConnectorErrors.ReadAsync(response, call.IsRepeatable, time.GetUtcNow(), cancellationToken);
        Log.ConnectorFailed(log, call.Method.Method, failure.StatusCode ?? 0, failure.Code, failure.Kind, failure.CorrelationVector);
        return failure;
    }
}
