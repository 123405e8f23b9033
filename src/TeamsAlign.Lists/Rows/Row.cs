using System.Globalization;

namespace TeamsAlign.Lists;

/// <summary>A row as SharePoint answered it.</summary>
/// <param name="ItemId">SharePoint's number for the row, as text; never reused, but never a key of ours.</param>
/// <param name="ETag">For If-Match, quotes included.</param>
/// <param name="Fields">Values of the schema's columns; other columns are not there.</param>
/// <param name="ModifiedById">Entra object id of the last editor, when Graph tells.</param>
/// <param name="ModifiedByName">Display name of the last editor, when Graph tells.</param>
/// <param name="Modified">When SharePoint wrote the row, by its own clock.</param>
public sealed record Row(string ItemId, string ETag, Fields Fields, string? ModifiedById, string? ModifiedByName, DateTimeOffset Modified)
{
    /// <summary>Client id of the application the last edit was made with; null when a person edited the list by hand.</summary>
    public string? ModifiedByApplication { get; init; }

    /// <summary>The counter in the ETag: higher is newer. 0 when the ETag is of a form we do not know.</summary>
    public long ETagCounter => CounterOf(ETag);

    /// <summary>The ETag of the version before: it no longer holds. Empty when the ETag is of a form we do not know.</summary>
    public string EarlierETag => ETagCounter > 0
        ? string.Create(CultureInfo.InvariantCulture, $"{ETag.AsSpan(0, ETag.LastIndexOf(',') + 1)}{ETagCounter - 1}{(ETag.EndsWith('"') ? "\"" : "")}")
        : "";

    /// <inheritdoc cref="ETagCounter"/>
    public static long CounterOf(string etag)
    {
        var comma = etag.LastIndexOf(',');
        return comma >= 0 && long.TryParse(etag.AsSpan(comma + 1).TrimEnd('"'), NumberStyles.None, CultureInfo.InvariantCulture, out var counter) ? counter : 0;
    }
}
