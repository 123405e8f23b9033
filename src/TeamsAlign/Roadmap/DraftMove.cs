using TeamsAlign.People;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Roadmap;

/// <summary>Moves or changes an item in the person's private draft. What is absent stays as it is.</summary>
/// <param name="Key">An item, or <c>NEW-n</c> of the draft.</param>
internal sealed record DraftMove(string Key) : Command
{
    public Horizon? Horizon { get; init; }

    /// <summary>Between those of its new neighbours; absent with a new horizon puts it at the end.</summary>
    public double? Position { get; init; }
    public DateOnly? Earliest { get; init; }
    public DateOnly? Latest { get; init; }
    public PlanStatus? Status { get; init; }

    /// <summary>0 to 1.</summary>
    public decimal? Confidence { get; init; }

    public override Decision Decide(WorkspaceState state, Person by, DateTimeOffset now)
    {
        var (draft, refusal) = Drafting.Open(state, by);
        if (refusal is not null)
            return refusal;
        var (change, published) = Drafting.Find(state, draft, Key);
        if (change is null)
            return Refusal.NotFound(Key);
        var (window, invalid) = Window.Of(Earliest, Latest);
        if ((Drafting.Ended(published) ?? invalid ?? Values() ?? Moves(change, published)) is { } no)
            return no;

        var before = change.Apply(published);
        var position = Position is { } p ? Math.Round(p, 6)
            : Horizon is { } h && h != before.Horizon ? Drafting.End(state, draft, h)
            : (double?)null;
        var changed = change with
        {
            // Begun anew on what the person sees now: after a conflict, moving it again is the way to insist.
            BaseVersion = published is null ? null : state.RowVersion(published.Key),
            Horizon = Horizon ?? change.Horizon,
            Position = position ?? change.Position,
            Window = window ?? change.Window,
            Status = Status ?? change.Status,
            Confidence = Confidence ?? change.Confidence,
        };
        return Drafting.Keep(changed.Changes(published) ? draft.With(changed) : draft.Without(Key), "Changed the private draft of the roadmap");
    }

    private Refusal? Values() => this switch
    {
        { Confidence: < 0 or > 1 } => Refusal.Invalid("confidence", "Confidence is between 0 and 100 %."),
        { Position: { } p } when !double.IsFinite(p) || Math.Abs(p) > PlanLimits.Position => Refusal.Invalid("position", "That is no position on the roadmap."),
        { Horizon: { } h } when !Enum.IsDefined(h) => Refusal.Invalid("horizon", "Choose now, next or later."),
        { Status: { } s } when !Enum.IsDefined(s) => Refusal.Invalid("status", "That is no status of a roadmap item."),
        _ => null,
    };

    /// <summary>The life cycle counts from what is published: a draft goes live in one move. Choosing the published status takes a move back.</summary>
    private Refusal? Moves(DraftChange change, PlanItem? published)
    {
        var from = published?.Status ?? PlanStatus.Proposed;
        return Status is not { } to || to == from || PlanMoves.IsPossible(from, to)
            ? null
            : Refusal.WrongState("roadmap.move", PlanMoves.WhyNot(change.Item, from, to));
    }
}
