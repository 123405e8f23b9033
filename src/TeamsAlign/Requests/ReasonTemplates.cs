using TeamsAlign.Workspaces;

namespace TeamsAlign.Requests;

/// <summary>Reasons that are given again and again, to choose from and to change: the workspace's own, else those that ship.</summary>
internal static class ReasonTemplates
{
    /// <summary>Of each answer, in words that may be passed on to a customer.</summary>
    private static readonly IReadOnlyList<(RequestMove Answer, string Text)> Shipped =
    [
        (RequestMove.NotNow, "Other things come first this year."),
        (RequestMove.NotNow, "Too few customers need it so far; we count you in."),
        (RequestMove.Decline, "It does not fit the direction of the product."),
        (RequestMove.Decline, "The effort is out of proportion to what it would bring."),
        (RequestMove.Decline, "A partner's product does this better."),
        (RequestMove.Reopen, "More customers ask for it."),
        (RequestMove.Reopen, "A deal hangs on it now."),
    ];

    public static IEnumerable<string> For(WorkspaceState state, RequestMove answer) =>
        (state.Settings.ReasonTemplates is { Count: > 0 } own ? own.Select(Parse).OfType<(RequestMove Answer, string Text)>() : Shipped)
        .Where(t => t.Answer == answer).Select(t => t.Text);

    /// <summary>"Decline: It does not fit." Null where the line names no answer.</summary>
    private static (RequestMove Answer, string Text)? Parse(string line) =>
        line.Split(':', 2, StringSplitOptions.TrimEntries) is [var label, { Length: > 0 } text]
        && RequestAnswer.All.FirstOrDefault(a => a.Label.Equals(label, StringComparison.OrdinalIgnoreCase)) is { } answer
            ? (answer.Move, text)
            : null;
}
