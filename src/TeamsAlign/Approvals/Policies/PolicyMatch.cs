namespace TeamsAlign.Approvals;

/// <summary>Whether a policy is for something: its kind, its area, and the money that hangs on it. A condition that is not set holds for all.</summary>
internal static class PolicyMatch
{
    public static bool Matches(ApprovalPolicy policy, ApprovalFacts facts) =>
        IsIn(policy.Kinds, facts.Kind) && IsIn(policy.Areas, facts.Area)
        && (policy.Above is not { } limit || facts.Money.IsAbove(limit, policy.UnknownMayBeAbove));

    private static bool IsIn(IReadOnlyList<string> wanted, string? value) =>
        wanted.Count == 0 || (value is not null && wanted.Contains(value, StringComparer.OrdinalIgnoreCase));
}
