using TeamsAlign.People;
using TeamsAlign.Requests;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Roadmap;

/// <summary>Adds an item to the person's private draft. It answers approved requests, or says why it is planned though nobody asked.</summary>
/// <param name="Title">One line, at most 255 characters.</param>
internal sealed record DraftNewItem(string Title, Horizon Horizon) : Command
{
    public string? Summary { get; init; }
    public IReadOnlyList<string> Requests { get; init; } = [];

    /// <summary>Strategy, compliance or foundation.</summary>
    public string? Reason { get; init; }

    public override Decision Decide(WorkspaceState state, Person by, DateTimeOffset now)
    {
        var (draft, refusal) = Drafting.Open(state, by);
        var title = TypedText.Line(Title);
        var summary = TypedText.Note(Summary);
        if ((refusal ?? Values(title, summary) ?? Placement.FirstRefusal(state, Requests)) is { } no)
            return no;
        return Drafting.Keep(draft.With(New(state, draft, title!, summary)), "Added to the private draft of the roadmap");
    }

    /// <summary>
    /// Later is a proposal. Whoever puts something into now or next has decided to do it, so it begins as planned: proposed and planned in
    /// the same step.
    /// </summary>
    internal static PlanStatus FirstStatus(Horizon horizon) => horizon == Horizon.Later ? PlanStatus.Proposed : PlanStatus.Planned;

    private DraftChange New(WorkspaceState state, RoadmapDraft draft, string title, string? summary) => new(draft.NextNewKey())
    {
        Title = title,
        Summary = summary,
        Horizon = Horizon,
        Position = Drafting.End(state, draft, Horizon),
        Status = FirstStatus(Horizon),
        ReasonWithoutDemand = PlanChoices.Reason(Reason),
        Requests = [.. Requests.Select(r => state.Requests[r]!.Key).Distinct(StringComparer.OrdinalIgnoreCase)],
    };

    private Refusal? Values(string? title, string? summary) => this switch
    {
        _ when title is null => Refusal.Invalid("title", "Give it a title."),
        _ when title.Length > PlanLimits.Title => Refusal.Invalid("title", $"A title has at most {PlanLimits.Title} characters; this one has {title.Length}."),
        _ when summary?.Length > PlanLimits.Note => Refusal.Invalid("summary", $"A summary has at most {PlanLimits.Note:N0} characters; this one has {summary.Length:N0}."),
        _ when !Enum.IsDefined(Horizon) => Refusal.Invalid("horizon", "Choose now, next or later."),
        { Reason: { Length: > 0 } reason } when PlanChoices.Reason(reason) is null => Refusal.Invalid("reason", "The reason is strategy, compliance or foundation."),
        { Requests.Count: 0 } when PlanChoices.Reason(Reason) is null =>
            Refusal.Invalid("reason", "Say which requests it answers, or why it is planned though nobody asked: strategy, compliance or foundation."),
        _ => null,
    };
}
