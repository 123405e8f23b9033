using System.Collections.Frozen;
using System.Globalization;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Approvals;

/// <summary>A step as a line: <c>Finance | ask: Executive; Nadia Haddad (id) | rule: Quorum | quorum: 2 | hours: 16 | beside: yes | then: Administrator</c>.</summary>
internal static class PolicyStepLine
{
    public static readonly FrozenSet<string> Names = new[] { "ask", "rule", "quorum", "hours", "beside", "then" }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    public static string? Write(IEnumerable<PolicyStep> steps) =>
        string.Join('\n', steps.Select(s => PlainLine.Of(Parts(s)))) is { Length: > 0 } note ? note : null;

    /// <exception cref="FormatException">A line was edited into something that is no step.</exception>
    public static IReadOnlyList<PolicyStep> Read(string? note) => [.. PlainLine.ReadAll(note, Names).Select(Read)];

    public static IEnumerable<(string Name, string? Value)> Parts(PolicyStep step) =>
    [
        ("", step.Name),
        ("ask", ApproverText.Write(step.Approvers)),
        ("rule", step.Rule == StepRule.Any ? null : FieldWords.Words(step.Rule)),
        ("quorum", step.Rule == StepRule.Quorum ? step.Quorum.ToString(CultureInfo.InvariantCulture) : null),
        ("hours", step.Hours.ToString(CultureInfo.InvariantCulture)),
        ("beside", step.Beside ? "yes" : null),
        ("then", ApproverText.Write(step.Then)),
    ];

    public static PolicyStep Read(PlainLine line) => new(line.First)
    {
        Approvers = ApproverText.Read(line["ask"]),
        Rule = FieldWords.Parse<StepRule>(line["rule"]) ?? StepRule.Any,
        Quorum = Number(line["quorum"]) ?? 0,
        Hours = Number(line["hours"]) ?? new PolicyStep("").Hours,
        Beside = line["beside"] is not null,
        Then = ApproverText.Read(line["then"]),
    };

    private static int? Number(string? text) => text is null ? null
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number
        : throw new FormatException($"'{Text.Cut(text, 40)}' is no number.");
}
