using TeamsAlign.Requests;
using TeamsAlign.Requests.Cards;
using TeamsAlign.Workspaces;
using Request = TeamsAlign.Requests.Request;

namespace TeamsAlign.Insights;

/// <summary>What waits for an answer and by when, and what was answered.</summary>
internal static class BriefAnswers
{
    private const int LongestReason = 160;

    /// <summary>The answer due first comes first; without a date last.</summary>
    public static IEnumerable<BriefLine> Waiting(WorkspaceState state, IEnumerable<BriefAsk> asks, DateOnly today) =>
        from ask in asks
        let request = ask.Request
        where RequestMoves.Waits(request.Status)
        orderby request.AnswerDue ?? DateOnly.MaxValue
        select request.AnswerDue is { } due && due < today
            ? new BriefLine("Answer overdue", $"{BriefText.Title(request.Title)}: the answer was due on {RequestWords.Date(due)}.", ask.Keys)
            : new BriefLine("Waiting for an answer", $"{BriefText.Title(request.Title)}: {AskedCard.WhoAnswers(request, state)}", ask.Keys);

    /// <summary>The status is the heading. What shipped has a line of its own elsewhere.</summary>
    public static IEnumerable<BriefLine> Answered(WorkspaceState state, IEnumerable<BriefAsk> asks) =>
        from ask in asks
        let request = ask.Request
        where !RequestMoves.Waits(request.Status) && request.Status != RequestStatus.Shipped
        select new BriefLine(RequestWords.StatusOf(request), Answer(state, request), ask.Keys);

    private static string Answer(WorkspaceState state, Request request)
    {
        List<string> parts = [BriefText.Title(request.Title)];
        if (request.AnsweredAt is { } at)
            parts.Add($"answered on {RequestWords.Date(state.Today(at))}");
        if (request.Reason is { Length: > 0 } reason)
            parts.Add(Text.Cut(reason, LongestReason));
        return string.Join(" · ", parts);
    }
}
