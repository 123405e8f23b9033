using TeamsAlign.People;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Requests;

/// <summary>A sales manager confirms that a customer wants a request, and how much; correcting the weight confirms the corrected one.</summary>
/// <param name="Demand">Key of the demand.</param>
internal sealed record ConfirmDemand(string Demand) : Command
{
    /// <summary>Another weight than the one that was said.</summary>
    public DemandWeight? Weight { get; init; }

    public override Decision Decide(WorkspaceState state, Person by, DateTimeOffset now)
    {
        if (state.Demands[Demand] is not { } demand)
            return Refusal.NotFound(Demand);
        if (RequestRights.ToConfirm(state, by, demand) is { } refusal)
            return refusal;
        var weight = Weight ?? demand.Weight;
        if (weight == DemandWeight.Blocker && demand.Deal is { } deal && DealCheck.BlockersLeft(state, deal, demand.Key).FirstOrDefault() is { } tooMany)
            return tooMany;
        if (!demand.ConfirmedBy.IsNone && weight == demand.Weight)
            return Refusal.WrongState("demand.confirmed", $"{demand.ConfirmedByName} confirmed this already.");

        var confirmed = demand with { Weight = weight, ConfirmedBy = by.Id, ConfirmedByName = by.Name, ConfirmedAt = now };
        return Decision.About(demand.Request, $"{by.Name} confirmed demand for {demand.Request} as {RequestWords.Of(weight).ToLowerInvariant()}")
            .Put(confirmed);
    }
}
