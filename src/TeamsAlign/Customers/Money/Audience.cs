using TeamsAlign.People;

namespace TeamsAlign.Customers.Money;

/// <summary>
/// Everything of a viewer that decides which money and which names they see (<see cref="MoneySight"/>): whoever has the same sees the same,
/// so an answer that shows nothing else of its own to anybody can be given to all of them.
/// </summary>
/// <param name="OwnName">The viewer's name, where deals are theirs by it.</param>
/// <param name="CrmName">Their name in the CRM, where deals are theirs by it.</param>
internal sealed record Audience(Roles Roles, string? Scope, string? OwnName, string? CrmName);
