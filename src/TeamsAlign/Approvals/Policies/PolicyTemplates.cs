using TeamsAlign.People;

namespace TeamsAlign.Approvals;

/// <summary>The two policies that ship, to begin with.</summary>
internal static class PolicyTemplates
{
    /// <summary>One product manager decides, with a deadline.</summary>
    public static readonly ApprovalPolicy OneDecides = new("", "One decides")
    {
        Steps = [new PolicyStep("Product") { Approvers = [Approver.Of(Roles.ProductManager)], Then = [Approver.Of(Roles.Administrator)] }],
    };

    /// <summary>Above an amount also the sales managers in whose scope it is.</summary>
    public static readonly ApprovalPolicy AboveAlso = new("", "Above an amount also sales")
    {
        Above = 100_000,
        Steps =
        [
            new PolicyStep("Product") { Approvers = [Approver.Of(Roles.ProductManager)], Then = [Approver.Of(Roles.Administrator)] },
            new PolicyStep("Sales") { Approvers = [Approver.Of(Roles.SalesManager, inScope: true)], Then = [Approver.Of(Roles.Executive)] },
        ],
    };

    public static IReadOnlyList<ApprovalPolicy> All => [OneDecides, AboveAlso];
}
