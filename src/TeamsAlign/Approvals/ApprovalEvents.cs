using TeamsAlign.People;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Approvals;

/// <summary>Something about an approval that some people are told. Whom is decided together with the change.</summary>
/// <param name="Subject">Key of the approval, or of the delegation.</param>
internal abstract record ApprovalNews(string Subject) : DomainEvent(Subject)
{
    public IReadOnlyList<PersonId> To { get; init; } = [];
}

/// <summary>They are asked to decide, for the first time or because it was handed to them.</summary>
internal sealed record DecisionAsked(string Subject) : ApprovalNews(Subject);

/// <summary>Half of the time is over.</summary>
internal sealed record DecisionReminded(string Subject) : ApprovalNews(Subject);

/// <summary>The time was over; they decide for who did not answer.</summary>
internal sealed record DecisionEscalated(string Subject) : ApprovalNews(Subject);

/// <summary>Nobody is left to ask; administrators name somebody.</summary>
internal sealed record DeciderMissing(string Subject) : ApprovalNews(Subject);

/// <summary>One of those asked wants to know something before deciding.</summary>
internal sealed record DecisionQuestioned(string Subject, PersonId By) : ApprovalNews(Subject);

/// <summary>The question has its answer; the time runs again.</summary>
internal sealed record QuestionAnswered(string Subject, PersonId By) : ApprovalNews(Subject);

/// <summary>It is decided, or withdrawn: for who started it and who was asked.</summary>
internal sealed record ApprovalEnded(string Subject, ApprovalState State, PersonId By) : ApprovalNews(Subject);

/// <summary>Somebody lets them decide on some days.</summary>
internal sealed record DecisionsDelegated(string Subject, PersonId By) : ApprovalNews(Subject);

/// <summary>That ends before its last day: for those of the two who did not end it.</summary>
internal sealed record DelegationEnded(string Subject, PersonId By) : ApprovalNews(Subject);
