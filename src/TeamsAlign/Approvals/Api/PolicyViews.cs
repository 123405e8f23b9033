using TeamsAlign.People;
using TeamsAlign.Requests;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Approvals.Api;

/// <summary>The policies in their order, and what the builder needs to make another.</summary>
/// <param name="Templates">To begin with.</param>
/// <param name="Kinds">All kinds of request there are.</param>
/// <param name="Areas">Areas in use.</param>
/// <param name="Roles">Roles to choose from.</param>
internal sealed record PoliciesView(
    IReadOnlyList<PolicyView> Policies, IReadOnlyList<PolicyBody> Templates, IReadOnlyList<string> Kinds, IReadOnlyList<string> Areas, IReadOnlyList<string> Roles, string Currency)
{
    public static PoliciesView Of(WorkspaceState state) => new(
        [.. state.Policies.OrderBy(p => p.Position).ThenBy(p => RecordKey.Number(p.Key)).Select(p => new PolicyView(p.Key, PolicyBody.Of(p, state.RowVersion(p.Key)), PolicyPreview.Of(state, p)))],
        [.. PolicyTemplates.All.Select(t => PolicyBody.Of(t, null))],
        [.. Enum.GetValues<Requests.RequestKind>().Select(Requests.RequestWords.Of)],
        state.Areas,
        [.. RoleWords.All.Where(w => RoleWords.Parse(w) != TeamsAlign.People.Roles.Member)],
        state.Settings.Currency);
}

internal sealed record PolicyView(string Key, PolicyBody Policy, PolicyPreview Preview);

/// <summary>Who would be asked, for whoever makes a policy.</summary>
/// <param name="Problems">What keeps it from being saved, field by field.</param>
/// <param name="Sentence">When it counts: "Approving a defect in Mobile above €100k".</param>
internal sealed record PolicyPreview(string Sentence, IReadOnlyList<PreviewStep> Steps, IReadOnlyList<PreviewProblem> Problems)
{
    public static PolicyPreview Of(WorkspaceState state, ApprovalPolicy policy) => new(
        When(state, policy),
        [.. policy.Steps.Select((s, i) => new PreviewStep(i + 1, s.Name, Asked(state, s), s.Then.Count == 0 ? "an administrator names somebody" : $"{Names(state, s.Then)} can decide"))],
        [.. PolicyCheck.Of(state, policy).Select(r => new PreviewProblem(r.Field ?? "", r.Sentence))]);

    private static string When(WorkspaceState state, ApprovalPolicy policy)
    {
        var kinds = policy.Kinds.Count == 0 ? "request" : string.Join(" or ", policy.Kinds).ToLowerInvariant();
        var areas = policy.Areas.Count == 0 ? "" : $" in {string.Join(" or ", policy.Areas)}";
        var above = policy.Above is { } limit ? $" with deals worth more than {Customers.Money.Amounts.Short(limit, state.Settings.Currency)}{(policy.UnknownMayBeAbove ? ", or of unknown worth" : "")}" : "";
        return $"Approving a {kinds}{areas}{above}";
    }

    private static string Asked(WorkspaceState state, PolicyStep step)
    {
        var names = Names(state, step.Approvers);
        return step.Rule switch
        {
            StepRule.Any when Approvers.Ever(state, step.Approvers).Count > 1 => $"one of {names}",
            StepRule.All when Approvers.Ever(state, step.Approvers).Count > 1 => $"all of {names}",
            StepRule.Quorum => $"{step.Quorum} of {names}",
            _ => names,
        };
    }

    private static string Names(WorkspaceState state, IReadOnlyList<Approver> approvers) =>
        Sentences.Names(Approvers.Ever(state, approvers).Select(s => s.Name), "nobody") + (approvers.Any(a => a.InScope) ? " (whose region it is)" : "");
}

internal sealed record PreviewStep(int Number, string Name, string Asked, string InVain);

internal sealed record PreviewProblem(string Field, string Sentence);
