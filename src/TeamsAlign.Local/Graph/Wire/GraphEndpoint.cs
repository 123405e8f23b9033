using Microsoft.AspNetCore.Http.Features;
using TeamsAlign.Local.Graph.Batches;

namespace TeamsAlign.Local.Graph.Wire;

/// <summary>Everything at <c>/v1.0</c>: from HTTP to a request and back.</summary>
internal sealed class GraphEndpoint(Dispatcher dispatcher, BatchRunner batches, CallerCheck callers, Weather weather, TimeProvider time)
{
    private const string Prefix = "/v1.0";

    public async Task HandleAsync(HttpContext context)
    {
        var ids = RequestIds.For(context.Request.Headers["client-request-id"]);
        var answer = await AnswerAsync(context.Request, ids);
        await AnswerWriter.WriteAsync(context.Response, answer, ids, context.RequestAborted);
    }

    private async Task<GraphAnswer> AnswerAsync(HttpRequest http, RequestIds ids)
    {
        try
        {
            var request = await ReadAsync(http);
            if (request.Segments is ["$batch"])
                return await batches.RunAsync(request, ids);

            // What was received is carried out, whether or not the caller is still there to hear of it.
            var latency = request.IsWrite ? weather.WriteLatency() : weather.ReadLatency();
            await Task.Delay(latency / 2, time, CancellationToken.None);
            var answer = await dispatcher.RunAsync(request, ids, CancellationToken.None);
            await Task.Delay(latency / 2, time, CancellationToken.None);
            return answer;
        }
        catch (GraphFailure failure)
        {
            return dispatcher.Refuse(failure, ids);
        }
    }

    private async Task<GraphRequest> ReadAsync(HttpRequest http)
    {
        // The raw target, because the decoded path no longer tells a slash from an encoded one.
        var target = http.HttpContext.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget.Split('?', 2);
        var path = target[0][Prefix.Length..];
        var isWrite = !HttpMethods.IsGet(http.Method);
        return new GraphRequest
        {
            Method = http.Method,
            Segments = PathSegments.Of(path),
            RawPath = path,
            Query = QueryOptions.Parse(target.Length > 1 ? target[1] : ""),
            Headers = http.Headers.ToDictionary(header => header.Key, header => header.Value.ToString(), StringComparer.OrdinalIgnoreCase),
            Caller = await callers.OfAsync(http.Headers.Authorization, isWrite, http.HttpContext.RequestAborted),
            Body = await RequestBody.ReadAsync(http, http.HttpContext.RequestAborted),
            Root = $"{http.Scheme}://{http.Host}{Prefix}",
        };
    }
}
