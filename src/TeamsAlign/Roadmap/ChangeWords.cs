namespace TeamsAlign.Roadmap;

/// <summary>A change of the plan in words without a tense, so that they serve the draft, the agenda and the history alike.</summary>
internal static class ChangeWords
{
    /// <summary>"Later → Now; Proposed → Planned; answers REQ-3".</summary>
    public static string Of(DraftChange change, PlanItem? published)
    {
        var target = change.Apply(published);
        string?[] parts = published is null
            ? [$"new in {PlanWords.Of(target.Horizon)}", target.Window is { } w ? $"window {PlanWords.Of(w)}" : null, Answers(change), Reason(target)]
            :
            [
                Arrow(PlanWords.Of(published.Horizon), PlanWords.Of(target.Horizon)),
                Arrow(PlanWords.Of(published.Status), PlanWords.Of(target.Status)),
                Same(published.Window, target.Window) ? null : $"window {(published.Window is { } old ? $"{PlanWords.Of(old)} → " : "")}{PlanWords.Of(target.Window!)}",
                published.Confidence == target.Confidence || target.Confidence is not { } c ? null : $"confidence {PlanWords.Percent(c)}",
                published.Title == target.Title ? null : "new title",
                published.Summary == target.Summary ? null : "new summary",
                Answers(change),
            ];
        var said = string.Join("; ", parts.Where(p => p is not null));
        return said.Length > 0 ? said : "moved within its horizon";
    }

    private static string? Arrow(string from, string to) => from == to ? null : $"{from} → {to}";

    private static bool Same(Window? before, Window? after) => after is null || before == after;

    private static string? Answers(DraftChange change) => change.Requests.Count > 0 ? $"answers {string.Join(", ", change.Requests)}" : null;

    private static string? Reason(PlanItem item) => item.ReasonWithoutDemand is { } reason ? $"because of {reason.ToLowerInvariant()}" : null;
}
