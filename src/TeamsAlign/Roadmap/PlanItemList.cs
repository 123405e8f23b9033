using TeamsAlign.Lists;
using TeamsAlign.People;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Roadmap;

/// <summary>Plan items as a list.</summary>
internal static class PlanItemList
{
    private static readonly TextColumn Title = Columns.Title("Title");
    private static readonly NoteColumn Summary = Columns.Note("Summary", "Summary");
    private static readonly TextColumn Area = Columns.Text("Area", "Product area").Indexed();
    private static readonly ChoiceColumn HorizonColumn = Columns.Choice("Horizon", "Horizon", FieldWords.Choices<Horizon>()).Indexed();
    private static readonly NumberColumn Position = Columns.Number("Position", "Position").Described("Order inside the horizon, smallest first.");
    private static readonly DateColumn Earliest = Columns.Date("Earliest", "Earliest day");
    private static readonly DateColumn Latest = Columns.Date("Latest", "Latest day").Indexed();
    private static readonly ChoiceColumn Status = Columns.Choice("Status", "Status", FieldWords.Choices<PlanStatus>()).Indexed();
    private static readonly NumberColumn Confidence = Columns.Number("Confidence", "Confidence").Described("0 to 1.");
    private static readonly TextColumn OwnerId = Columns.Text("OwnerId", "Owner's id").Indexed();
    private static readonly TextColumn OwnerName = Columns.Text("OwnerName", "Owner");
    private static readonly TextColumn Goals = Columns.Text("Goals", "Goals").Described("Keys, separated by semicolons.");
    private static readonly ChoiceColumn Reason = Columns.Choice("Reason", "Reason nobody asked", PlanChoices.Reasons);
    private static readonly TextColumn DeliveryLink = Columns.Text("DeliveryLink", "Delivery");
    private static readonly TextColumn DesignLink = Columns.Text("DesignLink", "Design");
    private static readonly ChoiceColumn MaySayColumn = Columns.Choice("MaySay", "May be said", PlanChoices.Levels)
        .Described("A person's choice. Empty: what follows from the plan.");
    private static readonly NoteColumn MaySayReason = Columns.Note("MaySayReason", "Why that may be said");
    private static readonly NoteColumn Wording = Columns.Note("Wording", "Wording for customers");
    private static readonly DateColumn WordingUntil = Columns.Date("WordingUntil", "Wording valid until");
    private static readonly DateColumn ShippedOn = Columns.Date("ShippedOn", "Shipped on").Indexed();
    private static readonly TimeColumn ChangedAt = Columns.Time("ChangedAt", "Published").Indexed();
    private static readonly TextColumn ChangedBy = Columns.Text("ChangedBy", "Published by");
    private static readonly NoteColumn LastChange = Columns.Note("LastChange", "What was published last");

    public static readonly RecordKind<PlanItem> Kind = new(
        new ListSchema("Roadmap", "The published roadmap. What product managers are still drafting is not here.",
        [
            RecordKind.KeyColumn, RecordKind.ChangeColumn, Title, Summary, Area, HorizonColumn, Position, Earliest, Latest, Status, Confidence,
            OwnerId, OwnerName, Goals, Reason, DeliveryLink, DesignLink, MaySayColumn, MaySayReason, Wording, WordingUntil, ShippedOn, ChangedAt,
            ChangedBy, LastChange,
        ]),
        Read, Write)
    {
        Guard = Guard.Of(
            HorizonColumn, Earliest, Latest, Status, MaySayColumn, MaySayReason, Wording, WordingUntil, ShippedOn, ChangedAt, ChangedBy, LastChange),
    };

    private static PlanItem Read(Fields f) => new(f.RequiredKey(), f.Text(Title) ?? "")
    {
        Summary = f.Note(Summary),
        Area = f.Text(Area),
        Horizon = FieldWords.Parse<Horizon>(f.Choice(HorizonColumn)) ?? Horizon.Later,
        Position = (double)(f.Number(Position) ?? 0),
        Window = WindowOf(f.Date(Earliest), f.Date(Latest)),
        Status = FieldWords.Parse<PlanStatus>(f.Choice(Status)) ?? PlanStatus.Proposed,
        Confidence = f.Number(Confidence) is { } confidence and >= 0 and <= 1 ? confidence : null,
        Owner = new PersonId(f.Text(OwnerId) ?? ""),
        OwnerName = f.Text(OwnerName),
        Goals = FieldWords.Keys(f.Text(Goals)),
        ReasonWithoutDemand = f.Choice(Reason),
        DeliveryLink = f.Text(DeliveryLink),
        DesignLink = f.Text(DesignLink),
        MaySayOverride = PlanChoices.Level(f.Choice(MaySayColumn)),
        MaySayReason = f.Note(MaySayReason),
        CustomerWording = f.Note(Wording),
        WordingValidUntil = f.Date(WordingUntil),
        ShippedOn = f.Date(ShippedOn),
        ChangedAt = f.Time(ChangedAt),
        ChangedByName = f.Text(ChangedBy),
        LastChange = f.Note(LastChange),
    };

    private static Fields Write(PlanItem i) => Fields.Empty
        .Set(Title, i.Title)
        .Set(Summary, i.Summary)
        .Set(Area, i.Area)
        .Set<Horizon>(HorizonColumn, i.Horizon)
        .Set(Position, (decimal)i.Position)
        .Set(Earliest, i.Window?.Earliest)
        .Set(Latest, i.Window?.Latest)
        .Set<PlanStatus>(Status, i.Status)
        .Set(Confidence, i.Confidence)
        .Set(OwnerId, i.Owner.Value)
        .Set(OwnerName, i.OwnerName)
        .Set(Goals, FieldWords.Keys(i.Goals))
        .Set(Reason, i.ReasonWithoutDemand)
        .Set(DeliveryLink, i.DeliveryLink)
        .Set(DesignLink, i.DesignLink)
        .Set(MaySayColumn, i.MaySayOverride is { } level ? PlanWords.Of(level) : null)
        .Set(MaySayReason, i.MaySayReason)
        .Set(Wording, i.CustomerWording)
        .Set(WordingUntil, i.WordingValidUntil)
        .Set(ShippedOn, i.ShippedOn)
        .Set(ChangedAt, i.ChangedAt)
        .Set(ChangedBy, i.ChangedByName)
        .Set(LastChange, i.LastChange);

    /// <summary>A hand edit may leave half a window or one in the wrong order; then there is none, rather than a wrong promise.</summary>
    private static Window? WindowOf(DateOnly? earliest, DateOnly? latest) => Window.Of(earliest, latest).Window;
}
