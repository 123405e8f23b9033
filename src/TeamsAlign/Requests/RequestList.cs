using TeamsAlign.Lists;
using TeamsAlign.People;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Requests;

/// <summary>Requests as a list.</summary>
internal static class RequestList
{
    private static readonly TextColumn Title = Columns.Title("Title");
    private static readonly NoteColumn Problem = Columns.Note("Problem", "Problem").Described("In the customer's words");
    private static readonly NoteColumn WantedOutcome = Columns.Note("WantedOutcome", "Wanted outcome");
    private static readonly ChoiceColumn KindColumn = Columns.Choice("Kind", "Kind", FieldWords.Choices<RequestKind>());
    private static readonly TextColumn Area = Columns.Text("Area", "Product area").Indexed();
    private static readonly NoteColumn Source = Columns.Note("Source", "Heard where");
    private static readonly NoteColumn SourceLink = Columns.Note("SourceLink", "Link to the source");
    private static readonly TextColumn AskedById = Columns.Text("AskedById", "Asked by (id)").Indexed();
    private static readonly TextColumn AskedBy = Columns.Text("AskedBy", "Asked by");
    private static readonly TimeColumn AskedAt = Columns.Time("AskedAt", "Asked");
    private static readonly DateColumn AnswerDue = Columns.Date("AnswerDue", "Answer due").Indexed();
    private static readonly ChoiceColumn Status = Columns.Choice("Status", "Status", FieldWords.Choices<RequestStatus>())
        .Indexed().Described("A decision: change it in TeamsAlign. A change made here is undone.");
    private static readonly NoteColumn PlanItems = Columns.Note("PlanItems", "Plan items").Described("Keys, as in RM-1; RM-4");
    private static readonly TextColumn SameAs = Columns.Text("SameAs", "Same as").Indexed();
    private static readonly TextColumn AnsweredById = Columns.Text("AnsweredById", "Answered by (id)");
    private static readonly TextColumn AnsweredBy = Columns.Text("AnsweredBy", "Answered by");
    private static readonly TimeColumn AnsweredAt = Columns.Time("AnsweredAt", "Answered");
    private static readonly NoteColumn Reason = Columns.Note("Reason", "Reason");
    private static readonly DateColumn NotNowUntil = Columns.Date("NotNowUntil", "Not now until").Indexed();
    private static readonly TextColumn NotNowItem = Columns.Text("NotNowItem", "Not now until this ships");
    private static readonly NumberColumn NotNowCustomers = Columns.Number("NotNowCustomers", "Not now until so many customers ask");
    private static readonly NumberColumn Reach = Columns.Number("Reach", "Reach").Described("Customers a quarter; empty: the accounts asking");
    private static readonly NumberColumn Impact = Columns.Number("Impact", "Impact").Described("3, 2, 1, 0.5 or 0.25");
    private static readonly NumberColumn Confidence = Columns.Number("Confidence", "Confidence").Described("1, 0.8 or 0.5");
    private static readonly NumberColumn Effort = Columns.Number("Effort", "Effort").Described("Person-months: 0.5, 1, 3 or 6");
    private static readonly TextColumn EffortBy = Columns.Text("EffortBy", "Effort said by");
    private static readonly DateColumn EffortAt = Columns.Date("EffortAt", "Effort said on");
    private static readonly TextColumn ImportId = Columns.Text("ImportId", "Id in the imported file").Indexed();

    public static readonly RecordKind<Request> Kind = new(
        new ListSchema("Requests", "What customers need, asked by people of ours. Each gets an answer by a date.",
        [
            RecordKind.KeyColumn, RecordKind.ChangeColumn, Title, Problem, WantedOutcome, KindColumn, Area, Source, SourceLink,
            AskedBy, AskedById, AskedAt, AnswerDue, Status, PlanItems, SameAs, AnsweredBy, AnsweredById, AnsweredAt, Reason, NotNowUntil, NotNowItem, NotNowCustomers,
            Reach, Impact, Confidence, Effort, EffortBy, EffortAt, ImportId,
        ]),
        Read, Write)
    {
        Guard = Guard.Of(Status, PlanItems, SameAs, AnsweredBy, AnsweredById, AnsweredAt, Reason, NotNowUntil, NotNowItem, NotNowCustomers),
    };

    private static Request Read(Fields f) =>
        new(f.RequiredKey(), f.Text(Title) ?? "")
        {
            Problem = f.Note(Problem) ?? "",
            WantedOutcome = f.Note(WantedOutcome),
            Kind = FieldWords.Parse<RequestKind>(f.Choice(KindColumn)),
            Area = f.Text(Area),
            Source = f.Note(Source),
            SourceLink = f.Note(SourceLink),
            AskedBy = new PersonId(f.Text(AskedById) ?? ""),
            AskedByName = f.Text(AskedBy) ?? "",
            AskedAt = f.Time(AskedAt) ?? DateTimeOffset.UnixEpoch,
            AnswerDue = f.Date(AnswerDue),
            Status = FieldWords.Parse<RequestStatus>(f.Choice(Status)) ?? throw new FormatException("A request without status."),
            PlanItems = FieldWords.Keys(f.Note(PlanItems)),
            SameAs = f.Text(SameAs),
            AnsweredBy = new PersonId(f.Text(AnsweredById) ?? ""),
            AnsweredByName = f.Text(AnsweredBy),
            AnsweredAt = f.Time(AnsweredAt),
            Reason = f.Note(Reason),
            NotNowUntil = f.Date(NotNowUntil),
            NotNowItem = f.Text(NotNowItem),
            NotNowCustomers = (int?)f.Number(NotNowCustomers),
            Reach = f.Number(Reach),
            Impact = f.Number(Impact),
            Confidence = f.Number(Confidence),
            Effort = f.Number(Effort),
            EffortBy = f.Text(EffortBy),
            EffortAt = f.Date(EffortAt),
            ImportId = f.Text(ImportId),
        };

    private static Fields Write(Request r) => Fields.Empty
        .Set(Title, r.Title)
        .Set(Problem, r.Problem)
        .Set(WantedOutcome, r.WantedOutcome)
        .Set(KindColumn, r.Kind)
        .Set(Area, r.Area)
        .Set(Source, r.Source)
        .Set(SourceLink, r.SourceLink)
        .Set(AskedById, r.AskedBy.Value)
        .Set(AskedBy, r.AskedByName)
        .Set(AskedAt, r.AskedAt)
        .Set(AnswerDue, r.AnswerDue)
        .Set<RequestStatus>(Status, r.Status)
        .Set(PlanItems, FieldWords.Keys(r.PlanItems))
        .Set(SameAs, r.SameAs)
        .Set(AnsweredById, r.AnsweredBy.Value)
        .Set(AnsweredBy, r.AnsweredByName)
        .Set(AnsweredAt, r.AnsweredAt)
        .Set(Reason, r.Reason)
        .Set(NotNowUntil, r.NotNowUntil)
        .Set(NotNowItem, r.NotNowItem)
        .Set(NotNowCustomers, r.NotNowCustomers)
        .Set(Reach, r.Reach)
        .Set(Impact, r.Impact)
        .Set(Confidence, r.Confidence)
        .Set(Effort, r.Effort)
        .Set(EffortBy, r.EffortBy)
        .Set(EffortAt, r.EffortAt)
        .Set(ImportId, r.ImportId);
}
