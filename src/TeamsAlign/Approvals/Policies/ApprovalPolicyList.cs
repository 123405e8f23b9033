using TeamsAlign.Lists;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Approvals;

/// <summary>Policies as a list; they say who decides, so they are changed in TeamsAlign only.</summary>
internal static class ApprovalPolicyList
{
    private static readonly TextColumn Name = Columns.Title("Name");
    private static readonly TextColumn About = Columns.Text("About", "About").Described("REQ: requests");
    private static readonly TextColumn Kinds = Columns.Text("Kinds", "Kinds").Described("Empty: all");
    private static readonly TextColumn Areas = Columns.Text("Areas", "Areas").Described("Empty: all");
    private static readonly NumberColumn Above = Columns.Number("Above", "Above").Described("Worth of the open deals, in the currency of the product line");
    private static readonly YesNoColumn UnknownMayBeAbove = Columns.YesNo("UnknownMayBeAbove", "Unknown may be above");
    private static readonly NumberColumn InTabAbove = Columns.Number("InTabAbove", "In the tab above");
    private static readonly NoteColumn Steps = Columns.Note("Steps", "Steps").Described("One a line, in order");
    private static readonly NumberColumn Position = Columns.Number("Position", "Position");
    private static readonly YesNoColumn Off = Columns.YesNo("Off", "Off");

    public static readonly RecordKind<ApprovalPolicy> Kind = new(
        new ListSchema("Approval policies", "When approving takes more than one decider. Changed in the tab, under Administration.",
            [RecordKind.KeyColumn, RecordKind.ChangeColumn, Name, About, Kinds, Areas, Above, UnknownMayBeAbove, InTabAbove, Steps, Position, Off]),
        Read, Write)
    {
        Guard = Guard.Everything,
    };

    private static ApprovalPolicy Read(Fields f) => new(f.RequiredKey(), f.Text(Name) ?? "")
    {
        About = f.Text(About) ?? throw new FormatException("A policy about nothing."),
        Kinds = FieldWords.Keys(f.Text(Kinds)),
        Areas = FieldWords.Keys(f.Text(Areas)),
        Above = f.Number(Above),
        UnknownMayBeAbove = f.YesNo(UnknownMayBeAbove),
        InTabAbove = f.Number(InTabAbove),
        Steps = PolicyStepLine.Read(f.Note(Steps)),
        Position = (int)(f.Number(Position) ?? 0),
        Off = f.YesNo(Off),
    };

    private static Fields Write(ApprovalPolicy p) => Fields.Empty
        .Set(Name, p.Name)
        .Set(About, p.About)
        .Set(Kinds, FieldWords.Keys(p.Kinds))
        .Set(Areas, FieldWords.Keys(p.Areas))
        .Set(Above, p.Above)
        .Set(UnknownMayBeAbove, p.UnknownMayBeAbove)
        .Set(InTabAbove, p.InTabAbove)
        .Set(Steps, PolicyStepLine.Write(p.Steps))
        .Set(Position, p.Position)
        .Set(Off, p.Off);
}
