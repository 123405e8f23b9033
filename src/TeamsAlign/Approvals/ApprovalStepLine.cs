using System.Collections.Frozen;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Approvals;

/// <summary>A step of a running approval as a line: the policy's parts, then <c>state: Open | asked: Eva Novak (id) | opened: … | due: … | reminded: yes</c>.</summary>
internal static class ApprovalStepLine
{
    private static readonly FrozenSet<string> Names =
        PolicyStepLine.Names.Concat(["state", "asked", "for the silent", "opened", "due", "reminded", "escalated", "unassigned"]).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    public static string? Write(IEnumerable<ApprovalStep> steps) => string.Join('\n', steps.Select(s => PlainLine.Of(
    [
        .. PolicyStepLine.Parts(s.Policy),
        ("state", FieldWords.Words(s.State)),
        ("asked", People(s.Seats.Where(p => !p.IsForSilent))),
        ("for the silent", People(s.Seats.Where(p => p.IsForSilent))),
        ("opened", Moment(s.OpenedAt)),
        ("due", Moment(s.Due)),
        ("reminded", Yes(s.Reminded)),
        ("escalated", Yes(s.Escalated)),
        ("unassigned", Yes(s.Unassigned)),
    ]))) is { Length: > 0 } note ? note : null;

    /// <exception cref="FormatException">A line was edited into something that is no step.</exception>
    public static IReadOnlyList<ApprovalStep> Read(string? note) => [.. PlainLine.ReadAll(note, Names).Select(line => new ApprovalStep(PolicyStepLine.Read(line))
    {
        State = FieldWords.Parse<StepState>(line["state"]) ?? StepState.Waiting,
        Seats = [.. Seats(line["asked"], false), .. Seats(line["for the silent"], true)],
        OpenedAt = Moment(line["opened"]),
        Due = Moment(line["due"]),
        Reminded = line["reminded"] is not null,
        Escalated = line["escalated"] is not null,
        Unassigned = line["unassigned"] is not null,
    })];

    private static string? People(IEnumerable<Seat> seats) =>
        string.Join("; ", seats.Select(s => PersonText.Of(s.Person, s.Name))) is { Length: > 0 } text ? text : null;

    private static IEnumerable<Seat> Seats(string? text, bool forSilent) =>
        (text ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(PersonText.Read).Select(p => new Seat(p.Id, p.Name, forSilent));

    private static string? Yes(bool value) => value ? "yes" : null;

    private static string? Moment(DateTimeOffset? at) => at is { } moment ? UtcText.Of(moment) : null;

    private static DateTimeOffset? Moment(string? text) => text is null ? null
        : UtcText.Read(text) ?? throw new FormatException($"'{Workspaces.Text.Cut(text, 40)}' is no time.");
}
