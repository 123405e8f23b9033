using TeamsAlign.Lists;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Approvals;

/// <summary>Approvals as a list: how each thing was decided.</summary>
internal static class ApprovalList
{
    private static readonly TextColumn Decides = Columns.Text("Decides", "Decides").Indexed().Described("Key of the record it is about");
    private static readonly TextColumn Policy = Columns.Text("Policy", "Policy");
    private static readonly ChoiceColumn State = Columns.Choice("State", "State", FieldWords.Choices<ApprovalState>()).Indexed();
    private static readonly NoteColumn Votes = Columns.Note("Votes", "Votes").Described("One a line: when | who | answer | why");
    private static readonly TimeColumn StartedAt = Columns.Time("StartedAt", "Started");
    private static readonly DateColumn Due = Columns.Date("Due", "Due").Indexed();

    public static readonly RecordKind<Approval> Kind = new(
        new ListSchema("Approvals", "How each request was decided: by whom, when and why. Never changed by hand.",
            [RecordKind.KeyColumn, RecordKind.ChangeColumn, Decides, Policy, State, Votes, StartedAt, Due]),
        Read, Write)
    {
        Guard = Guard.Everything,
    };

    private static Approval Read(Fields f) => new(
        f.RequiredKey(),
        f.Text(Decides) ?? throw new FormatException("An approval that names no record."))
    {
        Policy = f.Text(Policy) ?? OneDecides.Policy,
        State = FieldWords.Parse<ApprovalState>(f.Choice(State)) ?? ApprovalState.Running,
        Votes = [.. (f.Note(Votes) ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(VoteLine.Read)],
        StartedAt = f.Time(StartedAt) ?? DateTimeOffset.UnixEpoch,
        Due = f.Date(Due),
    };

    private static Fields Write(Approval a) => Fields.Empty
        .Set(Decides, a.Decides)
        .Set(Policy, a.Policy)
        .Set<ApprovalState>(State, a.State)
        .Set(Votes, string.Join('\n', a.Votes.Select(VoteLine.Write)))
        .Set(StartedAt, a.StartedAt)
        .Set(Due, a.Due);
}
