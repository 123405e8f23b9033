using TeamsAlign.Approvals.Cards;
using TeamsAlign.Delivery;
using TeamsAlign.People;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Approvals;

/// <summary>Who is told of what happens to approvals.</summary>
internal sealed class ApprovalNotices : INotify
{
    public IEnumerable<Notice> For(DomainEvent happened, WorkspaceState state) =>
        happened is not ApprovalNews news || Preview(news, state) is not { } preview
            ? []
            : news.To.Select(p => Notice.For(p, NoticeKind.Approval, ApprovalCard.Face, news.Subject, preview));

    private static string? Preview(ApprovalNews news, WorkspaceState state)
    {
        // Of a delegation the digest tells: nothing waits for an answer yet.
        if (state.Approvals[news.Subject] is not { } approval)
            return null;
        return news switch
        {
            DecisionAsked => $"Your decision about {approval.Decides}",
            DecisionReminded => $"Still open: your decision about {approval.Decides}",
            DecisionEscalated => $"Nobody answered: your decision about {approval.Decides}",
            DeciderMissing => $"{approval.Decides}: who decides?",
            DecisionQuestioned q => $"A question from {state.People[q.By.Value]?.Name ?? "somebody"} about {approval.Decides}",
            QuestionAnswered => $"Your question about {approval.Decides} is answered",
            ApprovalEnded ended => $"{approval.Decides}: {ApprovalWords.Of(ended.State).ToLowerInvariant()}",
            _ => null,
        };
    }
}
