using System.Collections.Frozen;
using System.Globalization;
using TeamsAlign.People;
using TeamsAlign.Roadmap;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Syncs;

/// <summary>Agenda items and actions as lines of notes: <c>REQ-3 | carried over | group: Decide | outcome: Decided | title: … | result: Approved</c>.</summary>
internal static class SyncLines
{
    private const string Carried = "carried over";
    private const string Done = "done";
    private static readonly FrozenSet<string> ItemNames = Names("group", "outcome", "title", "detail", "note", "result");
    private static readonly FrozenSet<string> ActionNames = Names("what", "who", "id", "due");

    public static string? Write(IEnumerable<AgendaItem> items) => Note(items.Select(i => PlainLine.Of(
        ("", i.Link),
        ("", i.CarriedOver ? Carried : null),
        ("group", FieldWords.Words(i.Group)),
        ("outcome", FieldWords.Words(i.Outcome)),
        ("title", i.Title),
        ("detail", i.Detail),
        ("note", i.Note),
        ("result", i.OutcomeText))));

    public static string? Write(IEnumerable<SyncAction> actions) => Note(actions.Select(a => PlainLine.Of(
        ("", a.Id.ToString(CultureInfo.InvariantCulture)),
        ("", a.Done ? Done : "open"),
        ("what", a.What),
        ("who", a.WhoName),
        ("id", a.Who.IsNone ? null : a.Who.Value),
        ("due", a.Due?.ToString("O", CultureInfo.InvariantCulture)))));

    /// <exception cref="FormatException">A line was edited into something that is no agenda item.</exception>
    public static IReadOnlyList<AgendaItem> Items(string? note) => [.. PlainLine.ReadAll(note, ItemNames).Select(line => new AgendaItem(
        line.First, FieldWords.Parse<AgendaGroup>(line["group"]) ?? AgendaGroup.Decide, line.First, line["title"] ?? "",
        FieldWords.Parse<AgendaOutcome>(line["outcome"]) ?? AgendaOutcome.Queued)
    {
        CarriedOver = line.Free.Contains(Carried, StringComparer.OrdinalIgnoreCase),
        Detail = line["detail"],
        Note = line["note"],
        OutcomeText = line["result"],
    })];

    /// <exception cref="FormatException">A line was edited into something that is no action.</exception>
    public static IReadOnlyList<SyncAction> Actions(string? note) => [.. PlainLine.ReadAll(note, ActionNames).Select(line => new SyncAction(
        int.Parse(line.First, NumberStyles.None, CultureInfo.InvariantCulture), line["what"] ?? "", new PersonId(line["id"] ?? ""), line["who"],
        line["due"] is { } due ? DateOnly.Parse(due, CultureInfo.InvariantCulture) : null,
        line.Free.Contains(Done, StringComparer.OrdinalIgnoreCase)))];

    private static string? Note(IEnumerable<string> lines) => string.Join('\n', lines) is { Length: > 0 } note ? note : null;

    private static FrozenSet<string> Names(params string[] names) => names.ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
