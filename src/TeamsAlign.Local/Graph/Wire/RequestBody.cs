using System.Text.Json;
using System.Text.Json.Nodes;

namespace TeamsAlign.Local.Graph.Wire;

/// <summary>Reads the JSON of a request.</summary>
internal static class RequestBody
{
    public static async Task<JsonNode?> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        if (request.ContentLength is null or 0 && !request.Headers.TransferEncoding.Contains("chunked"))
            return null;
        if (!request.HasJsonContentType())
            throw Unreadable();
        try
        {
            return await JsonNode.ParseAsync(request.Body, cancellationToken: cancellationToken);
        }
        catch (JsonException)
        {
            throw Unreadable();
        }
    }

    private static GraphFailure Unreadable() => Failures.BadRequest(
        "Unable to read JSON request payload. Please ensure Content-Type header is set and payload is of valid JSON format.");
}
