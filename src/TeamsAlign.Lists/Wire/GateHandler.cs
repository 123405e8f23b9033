using System.Globalization;
using System.Net;
using Microsoft.Kiota.Http.HttpClientLibrary.Extensions;

namespace TeamsAlign.Lists;

/// <summary>
/// Innermost handler: every request, also one made with the SDK directly, waits at the gate, has its own deadline that starts after the
/// wait, and reports throttling back. The body is read here too, so that a connection dropped half way is a failed call and not a parser error.
/// </summary>
internal sealed class GateHandler(ThrottlingGate gate, TimeSpan deadline, TimeProvider time) : DelegatingHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var call = request.GetRequestOption<GraphCall>() ?? new GraphCall(GraphCall.Many, Priority.Background);
        await gate.EnterAsync(call.Units, call.Priority, cancellationToken);
        using var underWay = await gate.SendingAsync(call.Priority, cancellationToken);
        call.Sent = true;
        var response = await SendInTimeAsync(request, cancellationToken);
        call.Status = (int)response.StatusCode;
        if (response.StatusCode is HttpStatusCode.TooManyRequests or HttpStatusCode.ServiceUnavailable)
            call.RetryAfter = await gate.RefusedAsync(RetryAfter(response), cancellationToken);
        else
            await gate.AnsweredAsync(Limit(response), cancellationToken);
        return response;
    }

    private async Task<HttpResponseMessage> SendInTimeAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        using var late = new CancellationTokenSource(deadline, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(late.Token, cancellationToken);
        try
        {
            var response = await base.SendAsync(request, either.Token);
            await response.Content.LoadIntoBufferAsync(either.Token);
            return response;
        }
        catch (OperationCanceledException e) when (late.IsCancellationRequested && !cancellationToken.IsCancellationRequested)
        {
            throw new HttpRequestException($"No answer within {deadline.TotalSeconds:0} s.", new TimeoutException(e.Message, e));
        }
    }

    /// <summary>The larger of Retry-After and RateLimit-Reset, as Microsoft asks. A date counts from the answer's own Date, not from our clock.</summary>
    private TimeSpan? RetryAfter(HttpResponseMessage response)
    {
        var header = response.Headers.RetryAfter;
        var told = header?.Delta ?? (header?.Date - (response.Headers.Date ?? time.GetUtcNow()));
        var reset = Number(response, "RateLimit-Reset") is { } seconds ? TimeSpan.FromSeconds(seconds) : (TimeSpan?)null;
        return told is null || reset > told ? reset : told;
    }

    private static RateLimit? Limit(HttpResponseMessage response) =>
        Number(response, "RateLimit-Limit") is { } limit && Number(response, "RateLimit-Remaining") is { } remaining
            ? new(limit, remaining, TimeSpan.FromSeconds(Number(response, "RateLimit-Reset") ?? 60))
            : null;

    private static int? Number(HttpResponseMessage response, string header) =>
        response.Headers.TryGetValues(header, out var values)
        && int.TryParse(values.First(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
