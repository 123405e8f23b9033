using static TeamsAlign.Roadmap.PlanStatus;

namespace TeamsAlign.Roadmap;

/// <summary>
/// The life cycle of a plan item as one table. At risk stands beside planned and in progress, so it leads back to both, and on to wherever
/// in progress leads. Shipped and dropped are ends: what is wanted again becomes a new item.
/// </summary>
internal static class PlanMoves
{
    /// <summary>Whether an item may go from one status to another; staying is no move.</summary>
    public static bool IsPossible(PlanStatus from, PlanStatus to) => (from, to) switch
    {
        (Proposed, Planned) => true,
        (Planned, InProgress or AtRisk) => true,
        (InProgress, Shipped or AtRisk) => true,
        (AtRisk, Planned or InProgress or Shipped) => true,
        (Proposed or Planned or InProgress or AtRisk, Dropped) => true,
        _ => false,
    };

    /// <summary>Where an item can go from a status, in the order it is offered.</summary>
    public static IReadOnlyList<PlanStatus> From(PlanStatus from) => [.. Enum.GetValues<PlanStatus>().Where(to => IsPossible(from, to))];

    /// <summary>Shipped or dropped: nothing can be moved or placed on it any more.</summary>
    public static bool IsEnded(PlanStatus status) => status is Shipped or Dropped;

    /// <summary>What is possible instead of a move that the table does not have.</summary>
    /// <param name="name">How the item is called in the sentence: its key.</param>
    public static string WhyNot(string name, PlanStatus from, PlanStatus to)
    {
        if (from == to)
            return $"{name} is {PlanWords.Lower(from)} already.";
        var possible = From(from);
        return possible.Count == 0
            ? $"{name} has been {PlanWords.Lower(from)} and stays so. Add a new item if it is wanted again."
            : $"{name} is {PlanWords.Lower(from)}. From there it can only become {PlanWords.Or([.. possible.Select(PlanWords.Lower)])}.";
    }
}
