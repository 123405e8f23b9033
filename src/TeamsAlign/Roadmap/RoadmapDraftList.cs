using TeamsAlign.Lists;
using TeamsAlign.People;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Roadmap;

/// <summary>Private drafts as a list.</summary>
internal static class RoadmapDraftList
{
    private static readonly TextColumn OwnerName = Columns.Title("Owner");
    private static readonly TextColumn OwnerId = Columns.Text("OwnerId", "Owner's id").Indexed();
    private static readonly NoteColumn Changes = Columns.Note("Changes", "Changes")
        .Described("One change a line, not published yet. Shown to nobody but its owner.");
    private static readonly TimeColumn PublishingSince = Columns.Time("PublishingSince", "Being published since");

    public static readonly RecordKind<RoadmapDraft> Kind = new(
        new ListSchema("Roadmap drafts", "What product managers are preparing for the roadmap, one row each.",
            [RecordKind.KeyColumn, RecordKind.ChangeColumn, OwnerName, OwnerId, Changes, PublishingSince]),
        Read, Write)
    {
        Guard = Guard.Everything,
    };

    private static RoadmapDraft Read(Fields f) => new(f.RequiredKey())
    {
        OwnerName = f.Text(OwnerName) ?? "",
        Owner = new PersonId(f.Text(OwnerId) ?? ""),
        Changes = DraftLine.Read(f.Note(Changes)),
        PublishingSince = f.Time(PublishingSince),
    };

    private static Fields Write(RoadmapDraft d) => Fields.Empty
        .Set(OwnerName, d.OwnerName)
        .Set(OwnerId, d.Owner.Value)
        .Set(Changes, DraftLine.Write(d.Changes))
        .Set(PublishingSince, d.PublishingSince);
}
