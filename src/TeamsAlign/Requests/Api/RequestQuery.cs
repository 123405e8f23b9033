using Microsoft.AspNetCore.Mvc;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Requests.Api;

/// <summary>What the table can be sorted by.</summary>
internal enum RequestSort { Title, Status, Due, Money, Value }

/// <summary>Which requests, in which order, and how many of them.</summary>
/// <param name="Status">One status, in camel case; all where absent.</param>
/// <param name="Q">Words, a key, the beginning of a word, a customer's name.</param>
/// <param name="Mine">Only what the caller asked for.</param>
/// <param name="Sort">A column, in camel case. Absent: what waits for an answer first, in the order of the queue, then the newest; with words, what fits best.</param>
/// <param name="Descending">The other way round. What is unknown comes last in both.</param>
/// <param name="Top">How many at most; 100 where absent, never more than 1,000.</param>
internal sealed record RequestQuery(
    [property: FromQuery(Name = "status")] string? Status = null,
    [property: FromQuery(Name = "q")] string? Q = null,
    [property: FromQuery(Name = "mine")] bool? Mine = null,
    [property: FromQuery(Name = "sort")] string? Sort = null,
    [property: FromQuery(Name = "descending")] bool? Descending = null,
    [property: FromQuery(Name = "top")] int? Top = null)
{
    private const int Page = 100;
    private const int MostRows = 1_000;

    /// <summary>Rows to answer with.</summary>
    public int Rows => Math.Clamp(Top ?? Page, 1, MostRows);

    /// <summary>Null where there is none, or none of that name.</summary>
    public RequestSort? Column => Enum.TryParse<RequestSort>(Sort, ignoreCase: true, out var column) && Enum.IsDefined(column) ? column : null;

    /// <summary>What is wrong, as a refusal, or null.</summary>
    public Refusal? Problem => Column is null && !string.IsNullOrEmpty(Sort)
        ? Refusal.Invalid("sort", "Requests are sorted by title, status, due, money or value.")
        : null;

    public RequestStatus? OnlyStatus => Enum.TryParse<RequestStatus>(Status, ignoreCase: true, out var only) ? only : null;
}
