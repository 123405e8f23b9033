using System.Globalization;
using TeamsAlign.Shell;

namespace TeamsAlign.Requests.Api;

/// <summary>The table of requests as a file for a spreadsheet: the same rows as one viewer sees them, all of them, each figure with its explanation.</summary>
internal static class RequestsFile
{
    private static readonly string[] Header =
    [
        "Key", "Need", "Status", "Kind", "Area", "Asked by", "Asked on", "Answer due", "Customers", "Customers asking", "What hangs on it", "How that adds up",
        "Value (RICE)", "How that is counted", "Reach", "Impact", "Confidence", "Effort", "Roadmap",
    ];

    public static byte[] Write(IEnumerable<RequestRow> rows) => CsvFile.Write(Header, rows.Select(r => new[]
    {
        r.Key, r.Title, r.StatusText, r.Kind?.ToString(), r.Area, r.AskedBy.Name, Day(DateOnly.FromDateTime(r.AskedAt.UtcDateTime)), Day(r.AnswerDue),
        Number(r.Accounts), r.AccountNames is { } names ? string.Join("; ", names) : null, r.Money?.Text, r.Money is { } money ? string.Join(' ', money.Why.Concat(money.Notes)) : null,
        Number(r.Value.Score), r.Value.Why, Number(r.Value.Reach ?? r.Value.CountedReach), Number(r.Value.Impact), Number(r.Value.Confidence), Number(r.Value.Effort),
        string.Join("; ", r.PlanItems),
    }));

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string? Number(decimal? number) => number?.ToString(CultureInfo.InvariantCulture);
}
