using TeamsAlign.People;

namespace TeamsAlign.Approvals.Api;

internal sealed record VoteBody(bool Approves, string? Why = null, string? OnBehalfOf = null);

/// <param name="Step">From 1.</param>
/// <param name="From">Whose seat; absent where nobody is left to ask.</param>
internal sealed record HandOnBody(int Step, string? From = null, string? To = null, string? Why = null)
{
    public ReassignApproval ToCommand(string key) => new(key, Step, new PersonId(From ?? ""), new PersonId(To ?? "")) { Why = Why };
}

internal sealed record WordsBody(string? Text = null);

internal sealed record DelegationBody(string? To = null, DateOnly? FirstDay = null, DateOnly? LastDay = null);

/// <param name="Role">A role's words; absent where a person is named.</param>
/// <param name="InScope">Of those with the role, only whose scope it is.</param>
internal sealed record ApproverBody(string? Role = null, bool InScope = false, string? Person = null, string? Name = null)
{
    public static ApproverBody Of(Approver approver) => approver.Person.IsNone
        ? new ApproverBody(RoleWords.Of(approver.Role), approver.InScope)
        : new ApproverBody(Person: approver.Person.Value, Name: approver.PersonName);

    public Approver ToApprover() => Person is { Length: > 0 } person
        ? Approver.Of(new PersonId(person), Name ?? "")
        : Approver.Of(RoleWords.Knows(Role) ? RoleWords.Parse(Role) & ~Roles.Member : Roles.None, InScope);
}

/// <param name="Rule">any, all or quorum.</param>
/// <param name="Hours">Working hours to decide in.</param>
/// <param name="Beside">At the same time as the step before.</param>
/// <param name="Then">Who decides for the silent.</param>
internal sealed record PolicyStepBody(
    string? Name, IReadOnlyList<ApproverBody>? Approvers = null, StepRule Rule = StepRule.Any, int Quorum = 0, int Hours = 16, bool Beside = false, IReadOnlyList<ApproverBody>? Then = null)
{
    public static PolicyStepBody Of(PolicyStep step) => new(
        step.Name, [.. step.Approvers.Select(ApproverBody.Of)], step.Rule, step.Quorum, step.Hours, step.Beside, [.. step.Then.Select(ApproverBody.Of)]);

    public PolicyStep ToStep() => new(Name ?? "")
    {
        Approvers = [.. (Approvers ?? []).Select(a => a.ToApprover())],
        Rule = Rule,
        Quorum = Quorum,
        Hours = Hours,
        Beside = Beside,
        Then = [.. (Then ?? []).Select(a => a.ToApprover())],
    };
}

internal sealed record PolicyBody(
    string? Name, IReadOnlyList<string>? Kinds = null, IReadOnlyList<string>? Areas = null, decimal? Above = null, bool UnknownMayBeAbove = true, decimal? InTabAbove = null,
    IReadOnlyList<PolicyStepBody>? Steps = null, bool Off = false, string? RowVersion = null)
{
    public static PolicyBody Of(ApprovalPolicy policy, string? rowVersion) => new(
        policy.Name, policy.Kinds, policy.Areas, policy.Above, policy.UnknownMayBeAbove, policy.InTabAbove, [.. policy.Steps.Select(PolicyStepBody.Of)], policy.Off, rowVersion);

    public ApprovalPolicy ToPolicy(string key) => new(key, Name ?? "")
    {
        Kinds = Kinds ?? [],
        Areas = Areas ?? [],
        Above = Above,
        UnknownMayBeAbove = UnknownMayBeAbove,
        InTabAbove = InTabAbove,
        Steps = [.. (Steps ?? []).Select(s => s.ToStep())],
        Off = Off,
    };
}

internal sealed record OrderBody(IReadOnlyList<string>? Policies = null);
