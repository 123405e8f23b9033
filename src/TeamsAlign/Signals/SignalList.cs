using TeamsAlign.Lists;
using TeamsAlign.People;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Signals;

/// <summary>What was heard in the market, as a list.</summary>
internal static class SignalList
{
    private static readonly NoteColumn Text = Columns.Note("Text", "What was heard").Described("At most 1,000 characters, chosen by the person");
    private static readonly ChoiceColumn KindColumn = Columns.Choice("Kind", "Kind", FieldWords.Choices<SignalKind>()).Indexed();
    private static readonly TextColumn Account = Columns.Text("Account", "Account").Indexed();
    private static readonly TextColumn Segment = Columns.Text("Segment", "Segment");
    private static readonly TextColumn Theme = Columns.Text("Theme", "Theme").Indexed();
    private static readonly NoteColumn Source = Columns.Note("Source", "Heard where");
    private static readonly NoteColumn SourceLink = Columns.Note("SourceLink", "Link to the source");
    private static readonly TextColumn HeardById = Columns.Text("HeardById", "Heard by (id)");
    private static readonly TextColumn HeardBy = Columns.Text("HeardBy", "Heard by");
    private static readonly TimeColumn HeardAt = Columns.Time("HeardAt", "Heard");
    private static readonly ChoiceColumn Status = Columns.Choice("Status", "Status", FieldWords.Choices<SignalStatus>())
        .Indexed().Described("A decision: change it in TeamsAlign. A change made here is undone.");
    private static readonly TextColumn RequestKey = Columns.Text("Request", "Request").Indexed();
    private static readonly TextColumn Demand = Columns.Text("Demand", "Demand");
    private static readonly NoteColumn Reason = Columns.Note("Reason", "Reason it was set aside");
    private static readonly TextColumn TriagedById = Columns.Text("TriagedById", "Triaged by (id)");
    private static readonly TextColumn TriagedBy = Columns.Text("TriagedBy", "Triaged by");
    private static readonly TimeColumn TriagedAt = Columns.Time("TriagedAt", "Triaged");

    public static readonly RecordKind<Signal> Kind = new(
        new ListSchema("Signals", "What was heard in the market and is no request yet, and what became of it.",
        [
            RecordKind.KeyColumn, RecordKind.ChangeColumn, Text, KindColumn, Account, Segment, Theme, Source, SourceLink,
            HeardBy, HeardById, HeardAt, Status, RequestKey, Demand, Reason, TriagedBy, TriagedById, TriagedAt,
        ]),
        Read, Write)
    {
        Guard = Guard.Of(Status, RequestKey, Demand, Reason, TriagedBy, TriagedById, TriagedAt),
    };

    private static Signal Read(Fields f) => new(f.RequiredKey(), f.Note(Text) ?? "")
    {
        Kind = FieldWords.Parse<SignalKind>(f.Choice(KindColumn)) ?? SignalKind.Quote,
        Account = f.Text(Account),
        Segment = f.Text(Segment),
        Theme = f.Text(Theme),
        Source = f.Note(Source),
        SourceLink = f.Note(SourceLink),
        HeardBy = new PersonId(f.Text(HeardById) ?? ""),
        HeardByName = f.Text(HeardBy) ?? "",
        HeardAt = f.Time(HeardAt) ?? DateTimeOffset.UnixEpoch,
        Status = FieldWords.Parse<SignalStatus>(f.Choice(Status)) ?? throw new FormatException("A signal without status."),
        Request = f.Text(RequestKey),
        Demand = f.Text(Demand),
        Reason = f.Note(Reason),
        TriagedBy = new PersonId(f.Text(TriagedById) ?? ""),
        TriagedByName = f.Text(TriagedBy),
        TriagedAt = f.Time(TriagedAt),
    };

    private static Fields Write(Signal s) => Fields.Empty
        .Set(Text, s.Text)
        .Set<SignalKind>(KindColumn, s.Kind)
        .Set(Account, s.Account)
        .Set(Segment, s.Segment)
        .Set(Theme, s.Theme)
        .Set(Source, s.Source)
        .Set(SourceLink, s.SourceLink)
        .Set(HeardById, s.HeardBy.Value)
        .Set(HeardBy, s.HeardByName)
        .Set(HeardAt, s.HeardAt)
        .Set<SignalStatus>(Status, s.Status)
        .Set(RequestKey, s.Request)
        .Set(Demand, s.Demand)
        .Set(Reason, s.Reason)
        .Set(TriagedById, s.TriagedBy.Value)
        .Set(TriagedBy, s.TriagedByName)
        .Set(TriagedAt, s.TriagedAt);
}
