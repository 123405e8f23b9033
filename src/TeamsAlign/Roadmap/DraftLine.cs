using System.Collections.Frozen;
using System.Globalization;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Roadmap;

/// <summary>A draft change as a line of the draft's note: <c>RM-7 | horizon: Now | status: Planned | answers: REQ-3, REQ-9</c>.</summary>
internal static class DraftLine
{
    private static readonly FrozenSet<string> Names = new[]
    {
        "horizon", "position", "status", "earliest", "latest", "confidence", "reason", "answers", "title", "summary", "based on",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    public static string? Write(IEnumerable<DraftChange> changes) =>
        string.Join('\n', changes.Select(Write)) is { Length: > 0 } note ? note : null;

    /// <exception cref="FormatException">A line was edited into something that is no change.</exception>
    public static IReadOnlyList<DraftChange> Read(string? note) => [.. PlainLine.ReadAll(note, Names).Select(Read)];

    private static string Write(DraftChange c) => PlainLine.Of(
        ("", c.Item),
        ("horizon", c.Horizon is { } h ? PlanWords.Of(h) : null),
        ("position", c.Position?.ToString("R", CultureInfo.InvariantCulture)),
        ("status", c.Status is { } s ? PlanWords.Of(s) : null),
        ("earliest", c.Window?.Earliest.ToString("O", CultureInfo.InvariantCulture)),
        ("latest", c.Window?.Latest.ToString("O", CultureInfo.InvariantCulture)),
        ("confidence", c.Confidence?.ToString(CultureInfo.InvariantCulture)),
        ("reason", c.ReasonWithoutDemand),
        ("answers", c.Requests.Count > 0 ? string.Join(", ", c.Requests) : null),
        ("title", c.Title),
        ("summary", c.Summary),
        ("based on", c.BaseVersion));

    private static DraftChange Read(PlainLine line) => new(line.First)
    {
        Horizon = FieldWords.Parse<Horizon>(line["horizon"]),
        Position = line["position"] is { } p ? double.Parse(p, CultureInfo.InvariantCulture) : null,
        Status = FieldWords.Parse<PlanStatus>(line["status"]),
        Window = line["earliest"] is { } from && line["latest"] is { } to
            ? new Window(DateOnly.Parse(from, CultureInfo.InvariantCulture), DateOnly.Parse(to, CultureInfo.InvariantCulture))
            : null,
        Confidence = line["confidence"] is { } c ? decimal.Parse(c, CultureInfo.InvariantCulture) : null,
        ReasonWithoutDemand = line["reason"],
        Requests = FieldWords.Keys(line["answers"]),
        Title = line["title"],
        Summary = line["summary"],
        BaseVersion = line["based on"],
    };
}
