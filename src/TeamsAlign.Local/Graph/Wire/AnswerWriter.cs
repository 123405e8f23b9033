using System.Text.Json;

namespace TeamsAlign.Local.Graph.Wire;

/// <summary>Writes an answer with the headers every answer of the service has.</summary>
internal static class AnswerWriter
{
    public const string JsonType = "application/json;odata.metadata=minimal;odata.streaming=true;IEEE754Compatible=false;charset=utf-8";

    private const string Diagnostic =
        """{"ServerInfo":{"DataCenter":"Local","Slice":"E","Ring":"5","ScaleUnit":"001","RoleInstance":"LOCAL"}}""";

    public static async Task WriteAsync(HttpResponse response, GraphAnswer answer, RequestIds ids, CancellationToken cancellationToken)
    {
        response.StatusCode = answer.Status;
        var headers = response.Headers;
        headers["request-id"] = ids.Request;
        headers["client-request-id"] = ids.Client;
        headers["x-ms-ags-diagnostic"] = Diagnostic;
        headers["OData-Version"] = "4.0";
        headers.StrictTransportSecurity = "max-age=31536000";
        headers.Vary = "Accept-Encoding";
        headers.CacheControl = "no-cache";
        foreach (var (name, value) in answer.Headers)
            headers[name] = value;
        if (answer.Body is null)
            return;

        response.ContentType = JsonType;
        await using var writer = new Utf8JsonWriter(response.BodyWriter);
        answer.Body.WriteTo(writer);
        await writer.FlushAsync(cancellationToken);
    }
}
