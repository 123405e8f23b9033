using TeamsAlign.People;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Roadmap;

/// <summary>A draft went live, all of it.</summary>
/// <param name="Subject">The only item, or the draft where there are several.</param>
/// <param name="Items">Keys of the plan items it changed or added.</param>
internal sealed record PlanPublished(string Subject, PersonId By, IReadOnlyList<string> Items) : DomainEvent(Subject);

/// <summary>What may be said about an item was changed by a person.</summary>
internal sealed record MaySayChanged(string Subject, MaySay Level, PersonId By) : DomainEvent(Subject);
