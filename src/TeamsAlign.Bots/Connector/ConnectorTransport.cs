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

        var lane = await lanes.EnterAsync(call.ConversationId, call.IsOrdered, cancellationToken);
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
            BotTelemetry.Connector(call.Method, null);
            var kind = call.IsRepeatable || ConnectorRetry.NeverArrived(broken) ? ConnectorFailure.TryAgain : ConnectorFailure.Ambiguous;
            throw new ConnectorException("The channel could not be reached.", broken) { Kind = kind };
        }
        finally
        {
            lanes.Leave(call.ConversationId, lane);
        }
    }

    private async ValueTask<HttpResponseMessage> SendOnceAsync(ConnectorCall call, CancellationToken cancellationToken)
    {
        var wait = lanes.Wait(call.ConversationId);
        if (wait > ConnectorRetry.LongestWait)
            throw new ConnectorException("The channel asked for patience.") { Kind = ConnectorFailure.Throttled, RetryAfter = wait };
        if (wait > TimeSpan.Zero)
            await Task.Delay(wait, time, cancellationToken);
        using var request = new HttpRequestMessage(call.Method, call.Address);
        if (await tokens.GetTokenAsync(cancellationToken) is { } token)
            request.Headers.Authorization = new("Bearer", token);
        if (call.Body is { } body)
            request.Content = new ByteArrayContent(body) { Headers = { ContentType = Json } };
        var response = await http.SendAsync(request, cancellationToken);
        if (response.StatusCode is HttpStatusCode.TooManyRequests)
            lanes.Hold(call.ConversationId, ConnectorErrors.Wait(response.Headers.RetryAfter, time.GetUtcNow()) ?? TimeSpan.Zero);
        else if (response.StatusCode is HttpStatusCode.PreconditionFailed)
            lanes.Hold(call.ConversationId, TimeSpan.Zero);
        return response;
    }

    private async Task<ConnectorException> FailedAsync(ConnectorCall call, HttpResponseMessage response, CancellationToken cancellationToken)
    {
        var failure = await ConnectorErrors.ReadAsync(response, call.IsRepeatable, time.GetUtcNow(), cancellationToken);
        Log.ConnectorFailed(log, call.Method.Method, failure.StatusCode ?? 0, failure.Code, failure.Kind, failure.CorrelationVector);
        return failure;
    }
}
