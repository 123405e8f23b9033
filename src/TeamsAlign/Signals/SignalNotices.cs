using TeamsAlign.Delivery;
using TeamsAlign.Signals.Cards;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Signals;

/// <summary>Whoever heard something is told what became of it; in the digest, unless they chose otherwise.</summary>
internal sealed class SignalNotices : INotify
{
    public IEnumerable<Notice> For(DomainEvent happened, WorkspaceState state) =>
        happened is SignalTriaged { To.IsNone: false } triaged && state.Signals[triaged.Subject] is { } signal
            ? [Notice.For(triaged.To, NoticeKind.Heard, SignalCard.Face, signal.Key, $"{signal.Key}: {SignalWords.StatusOf(signal)}")]
            : [];
}
