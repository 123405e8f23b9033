using TeamsAlign.People;
using TeamsAlign.Workspaces;

namespace TeamsAlign.CommitDeals;

/// <summary>A change of plan puts a deal at risk that somebody has committed to close.</summary>
/// <param name="Subject">Key of the deal.</param>
/// <param name="Item">Key of the plan item that was changed.</param>
/// <param name="Request">Key of the request by which the deal hangs on it.</param>
/// <param name="Owner">Whose deal it is.</param>
internal sealed record CommitDealHit(string Subject, string Item, string Request, PersonId Owner) : DomainEvent(Subject);
