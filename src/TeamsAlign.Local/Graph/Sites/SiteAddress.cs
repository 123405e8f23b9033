using TeamsAlign.Local.Graph.Wire;

namespace TeamsAlign.Local.Graph.Sites;

/// <summary>All the ways a site can be named in a path, brought to one: <c>sites/{composite id}/…</c>.</summary>
internal sealed class SiteAddress(SiteStore sites)
{
    private const string ByPathFunction = "getByPath(path='";

    public IReadOnlyList<string> Normalise(IReadOnlyList<string> segments)
    {
        if (segments.Count < 2 || !string.Equals(segments[0], "sites", StringComparison.OrdinalIgnoreCase)
            || segments[1].StartsWith("getAllSites", StringComparison.OrdinalIgnoreCase))
            return segments;

        var (site, used) = Resolve(segments);
        return ["sites", site.Id, .. segments.Skip(used)];
    }

    private (SiteRecord Site, int Used) Resolve(IReadOnlyList<string> segments)
    {
        var first = segments[1];
        var colon = first.IndexOf(':', StringComparison.Ordinal);
        if (colon < 0)
        {
            var site = ByKey(first);
            return segments.Count > 2 && segments[2].StartsWith(ByPathFunction, StringComparison.OrdinalIgnoreCase)
                ? (ByPath(segments[2][ByPathFunction.Length..].TrimEnd(')').TrimEnd('\'')), 3)
                : (site, 2);
        }

        RequireHost(first[..colon]);
        var path = first[(colon + 1)..];
        var used = 2;
        // As people type it, the path runs over several segments, to a closing colon or to the end.
        while (!path.EndsWith(':') && used < segments.Count)
            path = $"{path}/{segments[used++]}";
        return (ByPath(path.TrimEnd(':')), used);
    }

    private SiteRecord ByKey(string key)
    {
        if (key is "root")
            return ByPath("");
        var parts = key.Split(',');
        if (parts.Length == 1 && !Guid.TryParse(key, out _))
            RequireHost(key);
        return sites.All.FirstOrDefault(site => parts switch
        {
            [var single] when Guid.TryParse(single, out _) => Same(single, site.CollectionId) || Same(single, site.WebId),
            [var host] => Same(host, site.Host) && site.Path.Length == 0,
            [var host, var collection] when host.Contains('.', StringComparison.Ordinal) => Same(host, site.Host) && Same(collection, site.CollectionId),
            [var collection, var web] => Same(collection, site.CollectionId) && Same(web, site.WebId),
            [var host, var collection, var web] => Same(host, site.Host) && Same(collection, site.CollectionId) && Same(web, site.WebId),
            _ => false,
        }) ?? throw Failures.ItemNotFound();
    }

    private SiteRecord ByPath(string path) => sites.ByPath(path) ?? throw Failures.ItemNotFound();

    private static void RequireHost(string host)
    {
        if (host is not "root" && !Same(host, SiteStore.Host))
            throw Failures.Invalid("Invalid hostname for this tenancy");
    }

    private static bool Same(string left, string right) => string.Equals(left, right, StringComparison.OrdinalIgnoreCase);
}
