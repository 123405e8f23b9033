using TeamsAlign.People;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Requests;

/// <summary>Somebody asked for something.</summary>
internal sealed record RequestCaptured(string Subject, PersonId By) : DomainEvent(Subject);

/// <summary>Somebody said "we too".</summary>
internal sealed record DemandAdded(string Subject, string Demand, PersonId By) : DomainEvent(Subject);

/// <summary>A decider answered.</summary>
internal sealed record RequestAnswered(string Subject, RequestStatus Status, PersonId By) : DomainEvent(Subject);

/// <summary>An answer was taken back; the request waits again.</summary>
internal sealed record RequestReopened(string Subject, PersonId By) : DomainEvent(Subject);

/// <summary>A published plan moved the request.</summary>
internal sealed record RequestFollowedPlan(string Subject, RequestStatus Was, RequestStatus Status) : DomainEvent(Subject);
