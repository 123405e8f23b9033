using TeamsAlign.Customers;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Requests;

/// <summary>A deal that hangs on a request must be open and of the account that asks.</summary>
internal static class DealCheck
{
    public static IEnumerable<Refusal> Of(WorkspaceState state, string? deal, string? account)
    {
        if (TypedText.Line(deal) is not { } key)
            yield break;
        if (state.Deals[key] is not { } known)
            yield return Refusal.Invalid("deal", "This deal is not known here any more. Please choose again.");
        else if (known.Outcome != DealOutcome.Open)
            yield return Refusal.Invalid("deal", "This deal is closed; only an open one can hang on a request.");
        else if (known.Account is null || !string.Equals(known.Account, account, StringComparison.OrdinalIgnoreCase))
            yield return Refusal.Invalid("deal", "This deal belongs to another customer. Please choose again.");
    }

    /// <summary>Refusal of one blocker too many for a deal, or nothing.</summary>
    /// <param name="but">Key of the demand being corrected, which does not count.</param>
    public static IEnumerable<Refusal> BlockersLeft(WorkspaceState state, string deal, string? but)
    {
        var blockers = state.DemandsOfDeal(deal).Where(d => d.Weight == DemandWeight.Blocker && d.Key != but).Select(d => d.Request).ToArray();
        if (blockers.Length >= RequestLimits.BlockersPerDeal)
            yield return Refusal.Invalid("weight", $"At most two requests can block one deal, and {Sentences.Names(blockers, "others")} do already.");
    }
}
