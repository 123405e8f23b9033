using TeamsAlign.Lists;
using TeamsAlign.People;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Approvals;

/// <summary>Approvals as a list: how each thing was decided.</summary>
internal static class ApprovalList
{
    private static readonly TextColumn Decides = Columns.Text("Decides", "Decides").Indexed().Described("Key of the record it is about");
    private static readonly TextColumn Policy = Columns.Text("Policy", "Policy");
    private static readonly ChoiceColumn State = Columns.Choice("State", "State", FieldWords.Choices<ApprovalState>()).Indexed();
    private static readonly NoteColumn Votes = Columns.Note("Votes", "Votes").Described("One a line: when | who | answer | for whom | why | step");
    private static readonly NoteColumn Steps = Columns.Note("Steps", "Steps").Described("One a line: the policy's at the start, and how far each is");
    private static readonly NumberColumn Known = Columns.Number("KnownAmount", "Known amount").Described("Of open deals, when it began");
    private static readonly NumberColumn Estimated = Columns.Number("EstimatedAmount", "Estimated amount");
    private static readonly NumberColumn Unknown = Columns.Number("UnknownDeals", "Deals of unknown worth");
    private static readonly TextColumn Currency = Columns.Text("Currency", "Currency");
    private static readonly TextColumn MoneyText = Columns.Text("MoneyText", "Money");
    private static readonly YesNoColumn InTab = Columns.YesNo("InTab", "In the tab only");
    private static readonly TextColumn StartedBy = Columns.Text("StartedBy", "Started by (id)");
    private static readonly TextColumn StartedByName = Columns.Text("StartedByName", "Started by");
    private static readonly NoteColumn Words = Columns.Note("Words", "Words for who asked");
    private static readonly NoteColumn Question = Columns.Note("Question", "Open question");
    private static readonly TimeColumn EndedAt = Columns.Time("EndedAt", "Ended");
    private static readonly TimeColumn StartedAt = Columns.Time("StartedAt", "Started");
    private static readonly DateColumn Due = Columns.Date("Due", "Due").Indexed();

    public static readonly RecordKind<Approval> Kind = new(
        new ListSchema("Approvals", "What several people decide, in steps: who was asked, who answered, when and why. Never changed by hand.",
            [RecordKind.KeyColumn, RecordKind.ChangeColumn, Decides, Policy, State, Votes, StartedAt, Due,
             Steps, Known, Estimated, Unknown, Currency, MoneyText, InTab, StartedBy, StartedByName, Words, Question, EndedAt]),
        Read, Write)
    {
        Guard = Guard.Everything,
    };

    private static Approval Read(Fields f) => new(
        f.RequiredKey(),
        f.Text(Decides) ?? throw new FormatException("An approval that names no record."))
    {
        Policy = f.Text(Policy) ?? "",
        State = FieldWords.Parse<ApprovalState>(f.Choice(State)) ?? ApprovalState.Running,
        Votes = [.. (f.Note(Votes) ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(VoteLine.Read)],
        StartedAt = f.Time(StartedAt) ?? DateTimeOffset.UnixEpoch,
        Due = f.Date(Due),
        Steps = ApprovalStepLine.Read(f.Note(Steps)),
        Money = f.Text(MoneyText) is { } money
            ? new FrozenMoney(f.Number(Known) ?? 0, f.Number(Estimated) ?? 0, (int)(f.Number(Unknown) ?? 0), f.Text(Currency) ?? FrozenMoney.None.Currency, money)
            : FrozenMoney.None,
        InTab = f.YesNo(InTab),
        StartedBy = new PersonId(f.Text(StartedBy) ?? ""),
        StartedByName = f.Text(StartedByName) ?? "",
        Words = f.Note(Words),
        Question = f.Note(Question) is { Length: > 0 } question && VoteLine.Read(question) is var q ? new ApprovalQuestion(q.Why ?? "", q.By, q.ByName, q.At) : null,
        EndedAt = f.Time(EndedAt),
    };

    private static Fields Write(Approval a) => Fields.Empty
        .Set(Decides, a.Decides)
        .Set(Policy, a.Policy)
        .Set<ApprovalState>(State, a.State)
        .Set(Votes, string.Join('\n', a.Votes.Select(VoteLine.Write)))
        .Set(StartedAt, a.StartedAt)
        .Set(Due, a.Due)
        .Set(Steps, ApprovalStepLine.Write(a.Steps))
        .Set(Known, a.HasSteps ? a.Money.Known : null)
        .Set(Estimated, a.HasSteps ? a.Money.Estimated : null)
        .Set(Unknown, a.HasSteps ? a.Money.Unknown : null)
        .Set(Currency, a.HasSteps ? a.Money.Currency : null)
        .Set(MoneyText, a.HasSteps ? a.Money.Text : null)
        .Set(InTab, a.InTab)
        .Set(StartedBy, a.StartedBy.IsNone ? null : a.StartedBy.Value)
        .Set(StartedByName, a.StartedByName.Length == 0 ? null : a.StartedByName)
        .Set(Words, a.Words)
        .Set(Question, a.Question is { } question ? VoteLine.Write(new Vote(question.By, question.ByName, Asks, question.At, question.Text)) : null)
        .Set(EndedAt, a.EndedAt);

    private const string Asks = "Asks";
}
