using TeamsAlign.People;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Requests;

/// <summary>Says what a request is: its kind, product area and wanted outcome, and a better title. All four as they shall be.</summary>
/// <param name="Request">Key of the request.</param>
internal sealed record DescribeRequest(string Request, string? Title) : Command
{
    public RequestKind? Kind { get; init; }

    /// <summary>A product area; the spelling of one in use counts, whatever the letter case.</summary>
    public string? Area { get; init; }
    public string? WantedOutcome { get; init; }
    public string? RowVersion { get; init; }

    public override Decision Decide(WorkspaceState state, Person by, DateTimeOffset now)
    {
        var (request, refusal) = RequestRights.ToTriage(state, by, Request, RowVersion);
        if (request is null)
            return refusal!;
        var (title, area, outcome) = (TypedText.Line(Title), TypedText.Line(Area), TypedText.Note(WantedOutcome));
        Refusal[] problems =
        [
            .. FieldCheck.Text(nameof(Title), "The title", title, RequestLimits.Title, required: true),
            .. FieldCheck.Text(nameof(Area), "The product area", area, RequestLimits.Area),
            .. FieldCheck.Text(nameof(WantedOutcome), "The wanted outcome", outcome, RequestLimits.Need),
        ];
        if (problems is [var invalid, ..])
            return invalid;
        var described = request with { Title = title!, Kind = Kind, Area = area is null ? null : state.AreaLike(area), WantedOutcome = outcome };
        return described == request
            ? Refusal.WrongState("request.same", $"{request.Key} says so already; nothing was changed.")
            : Decision.About(request.Key, $"{by.Name} described {request.Key} anew").Put(described);
    }
}
