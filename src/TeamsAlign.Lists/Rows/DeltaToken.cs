namespace TeamsAlign.Lists;

/// <summary>
/// A token is Graph's own link with everything in it, unchanged, less the base address: the same list may be reached at another address
/// after a restart.
/// </summary>
internal static class DeltaToken
{
    public static string Of(string? link, string baseUrl) =>
        link is not null && link.StartsWith(baseUrl, StringComparison.OrdinalIgnoreCase)
            ? link[baseUrl.Length..]
            : throw new ListsException(ListsFault.Unreachable, "Graph ended a delta without a link of its own.");

    public static string Link(string token, string baseUrl) =>
        token.StartsWith('/') ? baseUrl + token : throw new ListsException(ListsFault.ResyncRequired, "The delta token is not one of ours.");
}
