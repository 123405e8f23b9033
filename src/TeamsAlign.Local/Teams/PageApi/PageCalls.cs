using Microsoft.Extensions.Options;

namespace TeamsAlign.Local.Teams.PageApi;

/// <summary>The API of the Teams-like page, and of nothing else.</summary>
internal static class PageCalls
{
    public static void MapPageApi(this IEndpointRouteBuilder routes)
    {
        var page = routes.MapGroup("/local").DisableAntiforgery();
        page.AddEndpointFilter(RefuseForeignPagesAsync);
        page.MapPeople();
        page.MapConversations();
        page.MapMessages();
        page.MapCardActions();
        page.MapExtensions();
        page.MapMeetings();
        page.MapLive();
    }

    /// <summary>
    /// 403 for another site's page, 415 for anything a form could send without asking: who may call here can act as anybody.
    /// </summary>
    private static async ValueTask<object?> RefuseForeignPagesAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var request = context.HttpContext.Request;
        var services = context.HttpContext.RequestServices;
        var origin = request.Headers.Origin.ToString();
        if (origin.Length > 0 && !IsOurs(origin, services))
            return Results.StatusCode(StatusCodes.Status403Forbidden);
        if (!HttpMethods.IsGet(request.Method) && !request.HasJsonContentType())
            return Results.StatusCode(StatusCodes.Status415UnsupportedMediaType);
        return await next(context);
    }

    private static bool IsOurs(string origin, IServiceProvider services)
    {
        if (!Uri.TryCreate(origin, UriKind.Absolute, out var from))
            return false;
        var app = new Uri(services.GetRequiredService<IOptions<LocalTeamsOptions>>().Value.App.BaseUrl);
        var own = new Uri(services.GetRequiredService<OwnAddress>().Root);
        return Same(from, app) || Same(from, own);

        // A browser may have come by either name of this machine.
        static bool Same(Uri left, Uri right) =>
            left.Scheme == right.Scheme && left.Port == right.Port && (left.Host == right.Host || (left.IsLoopback && right.IsLoopback));
    }
}
