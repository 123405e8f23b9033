using TeamsAlign.People;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Requests;

/// <summary>Somebody asked for something.</summary>
internal sealed record RequestCaptured(string Subject, PersonId By) : DomainEvent(Subject);

/// <summary>Somebody said "we too".</summary>
internal sealed record DemandAdded(string Subject, string Demand, PersonId By) : DomainEvent(Subject);

/// <summary>Something that the people concerned by a request are told.</summary>
internal abstract record RequestNews(string Subject) : DomainEvent(Subject)
{
    /// <summary>Whom; decided together with the change, so that who joins later is not told old news after a restart. Null in entries from before this was noted.</summary>
    public IReadOnlyList<PersonId>? To { get; init; }
}

/// <summary>A decider answered.</summary>
internal sealed record RequestAnswered(string Subject, RequestStatus Status, PersonId By) : RequestNews(Subject);

/// <summary>An answer was taken back; the request waits again.</summary>
internal sealed record RequestReopened(string Subject, PersonId By) : RequestNews(Subject);

/// <summary>A published plan moved the request.</summary>
internal sealed record RequestFollowedPlan(string Subject, RequestStatus Was, RequestStatus Status) : RequestNews(Subject)
{
    /// <summary>Where it shipped: who has customers to inform. Null where it did not.</summary>
    public IReadOnlyList<PersonId>? Informing { get; init; }
}
