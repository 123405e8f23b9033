namespace TeamsAlign.Local.Graph.Faults;

/// <summary>What a gateway shows people when the service behind it is gone.</summary>
internal static class ProxyPage
{
    private const string Page =
        "<!DOCTYPE html><html><head><title>502 Bad Gateway</title></head><body><h1>502 Bad Gateway</h1><p>The backend did not answer.</p></body></html>";

    public static Task WriteAsync(HttpResponse response, CancellationToken cancellationToken)
    {
        response.StatusCode = StatusCodes.Status502BadGateway;
        response.ContentType = "text/html; charset=utf-8";
        return response.WriteAsync(Page, cancellationToken);
    }
}
