using TeamsAlign.Workspaces;

namespace TeamsAlign.Approvals;

/// <summary>When approving takes more than one decider, and who they are. The first that matches counts; without one, one decides.</summary>
internal sealed record ApprovalPolicy(string Key, string Name) : IRecord
{
    public const string Prefix = "PO";

    /// <summary>Prefix of the keys of what it is about: <c>REQ</c>.</summary>
    public string About { get; init; } = "REQ";

    /// <summary>Kinds it is for, as people read them; none: all.</summary>
    public IReadOnlyList<string> Kinds { get; init; } = [];

    /// <summary>Product areas it is for; none: all.</summary>
    public IReadOnlyList<string> Areas { get; init; } = [];

    /// <summary>Only where the open deals that hang on it are worth more, in the workspace's currency.</summary>
    public decimal? Above { get; init; }

    /// <summary>Whether deals whose worth is not known may be worth that much: unknown is never zero.</summary>
    public bool UnknownMayBeAbove { get; init; } = true;

    /// <summary>Above this it is decided in the tab, with a fresh sign-in, and not on a card.</summary>
    public decimal? InTabAbove { get; init; }
    public IReadOnlyList<PolicyStep> Steps { get; init; } = [];

    /// <summary>Which is looked at first; the smaller, the earlier.</summary>
    public int Position { get; init; }

    /// <summary>Off: kept, and not looked at.</summary>
    public bool Off { get; init; }
}
