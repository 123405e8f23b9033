using System.Runtime.CompilerServices;

namespace TeamsAlign.Bots;

/// <summary>What Teams rejects of an answer and the types alone cannot keep out; checked where the answer is built.</summary>
internal static class Shapes
{
    /// <exception cref="ArgumentException">No HTTPS address. On one's own machine HTTP will do.</exception>
    public static string Page(string url, [CallerArgumentExpression(nameof(url))] string? name = null) =>
        Uri.TryCreate(url, UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttps || (address.Scheme == Uri.UriSchemeHttp && address.IsLoopback))
            ? url
            : throw new ArgumentException($"\"{url}\" is no HTTPS address; Teams opens no other.", name);

    /// <exception cref="ArgumentOutOfRangeException">Not a status of an error.</exception>
    public static int ErrorStatus(int status, [CallerArgumentExpression(nameof(status))] string? name = null) =>
        status is >= 400 and <= 599 ? status : throw new ArgumentOutOfRangeException(name, status, "An error has a status from 400 to 599.");

    /// <exception cref="ArgumentException">More than Teams takes.</exception>
    public static IReadOnlyList<SearchResult> Page(IReadOnlyList<SearchResult> results) => results.Count <= QueryTurn.Most
        ? results
        : throw new ArgumentException($"Teams takes {QueryTurn.Most} results at a time, these are {results.Count}; use Skip and Count.", nameof(results));
}
