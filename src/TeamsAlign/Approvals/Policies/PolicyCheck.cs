using TeamsAlign.People;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Approvals;

/// <summary>What is missing or wrong in a policy, one sentence each. One that nobody can satisfy is refused here, before anything waits for it.</summary>
internal static class PolicyCheck
{
    public const int MostSteps = 10;
    public const int MostHours = 400;
    private const int LongestName = 100;

    /// <summary>More than anybody's deals are worth; a larger one is a typing error.</summary>
    public const decimal MostMoney = 1_000_000_000_000;

    public static IEnumerable<Refusal> Of(WorkspaceState state, ApprovalPolicy policy)
    {
        if (policy.Name.Length is 0 or > LongestName)
            yield return Refusal.Invalid("name", policy.Name.Length == 0 ? "Give the policy a name." : $"A name has at most {LongestName} characters.");
        if (policy.Above is < 0 or > MostMoney)
            yield return Refusal.Invalid("above", "The amount is from 0 to a trillion.");
        if (policy.InTabAbove is < 0 or > MostMoney)
            yield return Refusal.Invalid("inTabAbove", "The amount is from 0 to a trillion.");
        if (policy.Steps.Count is 0 or > MostSteps)
            yield return Refusal.Invalid("steps", policy.Steps.Count == 0 ? "Add a step: who decides?" : $"A policy has at most {MostSteps} steps.");
        foreach (var (step, i) in policy.Steps.Select((s, i) => (s, i)))
            foreach (var refusal in Of(state, step, i))
                yield return refusal;
    }

    private static IEnumerable<Refusal> Of(WorkspaceState state, PolicyStep step, int index)
    {
        var field = $"steps.{index}";
        var title = $"Step {index + 1}{(step.Name.Length > 0 ? $", {step.Name}" : "")}";
        if (step.Name.Length is 0 or > LongestName)
            yield return Refusal.Invalid($"{field}.name", $"{title}: give it a name of at most {LongestName} characters, such as Finance.");
        if (step.Hours is < 1 or > MostHours)
            yield return Refusal.Invalid($"{field}.hours", $"{title}: the time to decide is 1 to {MostHours} working hours.");
        if (step.Rule == StepRule.Quorum && step.Quorum < 1)
            yield return Refusal.Invalid($"{field}.quorum", $"{title}: how many have to approve?");
        foreach (var approver in step.Approvers.Concat(step.Then).Where(a => !a.Person.IsNone && state.People[a.Person.Value] is not { Removed: false }))
            yield return Refusal.Invalid($"{field}.approvers", $"{title}: {approver.PersonName} is not here any more. Choose somebody else.");
        if (step.Approvers.Count == 0)
            yield return Refusal.Invalid($"{field}.approvers", $"{title}: choose who decides.");
        else if (CannotBeMet(state, step) is { } why)
            yield return Refusal.Invalid($"{field}.approvers", $"{title}: {why}");
    }

    private static string? CannotBeMet(WorkspaceState state, PolicyStep step)
    {
        var able = Approvers.Ever(state, step.Approvers).Count;
        if (able == 0)
            return $"nobody could decide, since nobody is {Sentences.Names(step.Approvers.Select(a => RoleWords.Of(a.Role).ToLowerInvariant()).Where(w => w.Length > 0), "here")}. Give somebody the role first, or choose a person.";
        return step.Rule == StepRule.Quorum && step.Quorum > able
            ? $"{step.Quorum} have to approve, and only {Sentences.Count(able, "person is", "people are")} asked."
            : null;
    }
}
