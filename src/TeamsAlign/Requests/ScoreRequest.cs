using TeamsAlign.People;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Requests;

/// <summary>Sets all four parts of the product value; a part left out becomes unscored (reach: counted again).</summary>
/// <param name="Request">Key of the request.</param>
internal sealed record ScoreRequest(string Request) : Command
{
    private const decimal MostReach = 1_000_000_000;

    public decimal? Reach { get; init; }
    public decimal? Impact { get; init; }

    /// <summary>1, 0.8 or 0.5.</summary>
    public decimal? Confidence { get; init; }

    /// <summary>Person-months.</summary>
    public decimal? Effort { get; init; }
    public string? RowVersion { get; init; }

    public override Decision Decide(WorkspaceState state, Person by, DateTimeOffset now)
    {
        var (request, refusal) = RequestRights.ToTriage(state, by, Request, RowVersion);
        if (request is null)
            return refusal!;
        if (Check().FirstOrDefault() is { } invalid)
            return invalid;

        var effortChanged = Effort != request.Effort;
        return Decision.About(request.Key, $"{by.Name} scored {request.Key}").Put(request with
        {
            Reach = Reach,
            Impact = Impact,
            Confidence = Confidence,
            Effort = Effort,
            EffortBy = effortChanged ? (Effort is null ? null : by.Name) : request.EffortBy,
            EffortAt = effortChanged ? (Effort is null ? null : state.Today(now)) : request.EffortAt,
        });
    }

    private IEnumerable<Refusal> Check()
    {
        if (Reach is < 0 or > MostReach)
            yield return Refusal.Invalid("reach", "Reach is the number of customers a quarter, from 0 to a billion.");
        if (Impact is { } impact && !ProductValue.Impacts.Contains(impact))
            yield return Refusal.Invalid("impact", "Impact is 3, 2, 1, 0.5 or 0.25.");
        if (Confidence is { } confidence && !ProductValue.Confidences.Contains(confidence))
            yield return Refusal.Invalid("confidence", "Confidence is 100, 80 or 50 %.");
        if (Effort is { } effort && !ProductValue.Efforts.Contains(effort))
            yield return Refusal.Invalid("effort", "Effort is 0.5, 1, 3 or 6 person-months (S, M, L, XL).");
    }
}
