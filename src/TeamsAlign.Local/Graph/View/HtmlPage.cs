namespace TeamsAlign.Local.Graph.View;

/// <summary>A finished page. Nothing on it may run or load anything, whatever somebody typed into a list.</summary>
internal sealed class HtmlPage(string html) : IResult
{
    public Task ExecuteAsync(HttpContext httpContext)
    {
        var response = httpContext.Response;
        response.ContentType = "text/html; charset=utf-8";
        response.Headers.ContentSecurityPolicy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
        response.Headers.XContentTypeOptions = "nosniff";
        return response.WriteAsync(html, httpContext.RequestAborted);
    }
}
