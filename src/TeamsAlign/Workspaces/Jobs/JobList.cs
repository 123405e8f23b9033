using TeamsAlign.Lists;
using TeamsAlign.People;

namespace TeamsAlign.Workspaces;

/// <summary>Jobs as a list.</summary>
internal static class JobList
{
    private static readonly TextColumn Title = Columns.Title("What");
    private static readonly TextColumn KindColumn = Columns.Text("Kind", "Kind");
    private static readonly ChoiceColumn State = Columns.Choice("State", "State", FieldWords.Choices<JobState>()).Indexed();
    private static readonly TextColumn By = Columns.Text("ById", "Person id");
    private static readonly TextColumn ByName = Columns.Text("ByName", "Person");
    private static readonly TimeColumn StartedAt = Columns.Time("StartedAt", "Started");
    private static readonly TimeColumn EndedAt = Columns.Time("EndedAt", "Ended");
    private static readonly NumberColumn Done = Columns.Number("RowsDone", "Rows done");
    private static readonly NumberColumn Of = Columns.Number("RowsInAll", "Rows in all");
    private static readonly NumberColumn Taken = Columns.Number("RowsTaken", "Rows taken");
    private static readonly NumberColumn Beside = Columns.Number("RowsBeside", "Rows added beside");
    private static readonly NumberColumn RefusedCount = Columns.Number("RowsRefused", "Rows refused");
    private static readonly NoteColumn Refused = Columns.Note("Refused", "Refused").Described("The first refused rows, one a line");
    private static readonly NoteColumn Remarks = Columns.Note("Remarks", "Remarks");
    private static readonly TextColumn Reason = Columns.Text("Reason", "Why it ended");
    private static readonly TextColumn Input = Columns.Text("Input", "Input");
    private static readonly TextColumn InputHash = Columns.Text("InputHash", "Hash of the input");
    private static readonly NoteColumn Arguments = Columns.Note("Arguments", "Arguments");

    // How far it is changes without a journal entry, so the journal cannot vouch for it.
    public static readonly RecordKind<Job> Kind = new(
        new ListSchema("Jobs", "Work larger than one change, such as imports: who started it, how far it is, what was refused.",
            [RecordKind.KeyColumn, RecordKind.ChangeColumn, Title, KindColumn, State, By, ByName, StartedAt, EndedAt, Done, Of, Taken, Beside, RefusedCount, Refused, Remarks, Reason, Input, InputHash, Arguments]),
        Read, Write)
    {
        Guard = Guard.Of(KindColumn, State, By, Input, InputHash, Arguments),
    };

    private static Job Read(Fields f) => new(f.RequiredKey(), f.Text(KindColumn) ?? throw new FormatException("A job cannot be made by hand."), f.Text(Title) ?? "")
    {
        State = FieldWords.Parse<JobState>(f.Choice(State)) ?? JobState.UnderWay,
        By = new PersonId(f.Text(By) ?? ""),
        ByName = f.Text(ByName) ?? "",
        StartedAt = f.Time(StartedAt) ?? DateTimeOffset.UnixEpoch,
        EndedAt = f.Time(EndedAt),
        Done = (int)(f.Number(Done) ?? 0),
        Of = (int)(f.Number(Of) ?? 0),
        Taken = (int)(f.Number(Taken) ?? 0),
        Beside = (int)(f.Number(Beside) ?? 0),
        RefusedCount = (int)(f.Number(RefusedCount) ?? 0),
        Refused = f.Note(Refused),
        Remarks = f.Note(Remarks),
        Reason = f.Text(Reason),
        Input = f.Text(Input) ?? "",
        InputHash = f.Text(InputHash) ?? "",
        Arguments = f.Note(Arguments) ?? "",
    };

    private static Fields Write(Job j) => Fields.Empty
        .Set(Title, j.Title)
        .Set(KindColumn, j.Kind)
        .Set<JobState>(State, j.State)
        .Set(By, j.By.Value)
        .Set(ByName, j.ByName)
        .Set(StartedAt, j.StartedAt)
        .Set(EndedAt, j.EndedAt)
        .Set(Done, j.Done)
        .Set(Of, j.Of)
        .Set(Taken, j.Taken)
        .Set(Beside, j.Beside)
        .Set(RefusedCount, j.RefusedCount)
        .Set(Refused, j.Refused)
        .Set(Remarks, j.Remarks)
        .Set(Reason, j.Reason)
        .Set(Input, j.Input)
        .Set(InputHash, j.InputHash)
        .Set(Arguments, j.Arguments);
}
