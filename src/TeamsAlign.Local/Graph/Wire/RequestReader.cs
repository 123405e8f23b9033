using Microsoft.AspNetCore.Http.Features;

namespace TeamsAlign.Local.Graph.Wire;

/// <summary>Reads a request below <c>/v1.0</c> from HTTP.</summary>
internal sealed class RequestReader(CallerCheck callers)
{
    public const string Prefix = "/v1.0";

    public async Task<GraphRequest> ReadAsync(HttpRequest http)
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
