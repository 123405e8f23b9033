namespace TeamsAlign.Requests;

/// <summary>Links people and Teams give us, kept only where a browser can open them safely.</summary>
internal static class WebLink
{
    private const int Longest = 2000;

    /// <summary>The link as it came, or null where it is no http(s) address.</summary>
    public static string? Of(string? link) =>
        link is { Length: <= Longest } && Uri.TryCreate(link, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttps || uri.Scheme == Uri.UriSchemeHttp) ? link : null;
}
