using TeamsAlign.Local.Graph.Sites;

namespace TeamsAlign.Local.Graph.Wire;

/// <summary>Finds the handler of a request; routes with fewer free segments win (<c>items/delta</c> before <c>items/{item}</c>).</summary>
internal sealed class Router(IEnumerable<IRoutes> families, SiteAddress addresses)
{
    private readonly GraphRoute[] routes =
        [.. families.SelectMany(family => family.Routes).OrderBy(route => route.FreeSegments)];

    public (GraphRoute Route, GraphRequest Request) Find(GraphRequest request)
    {
        var segments = addresses.Normalise(request.Segments);
        var methodMissing = false;
        foreach (var route in routes)
        {
            if (route.Match(segments) is not { } values)
                continue;
            if (string.Equals(route.Method, request.Method, StringComparison.Ordinal))
                return (route, request with { Segments = segments, Values = values });
            methodMissing = true;
        }

        throw methodMissing ? Failures.WrongMethod() : Failures.UnknownSegment(segments.Count == 0 ? "" : segments[^1]);
    }
}
