using TeamsAlign.Approvals;
using TeamsAlign.People;
using TeamsAlign.Requests;
using TeamsAlign.Workspaces;
using Request = TeamsAlign.Requests.Request;

namespace TeamsAlign.Syncs;

/// <summary>
/// Answers a request in a meeting: the very answer the card gives, and the point of the agenda decided, in one commit. Where the meeting has
/// been closed meanwhile the answer counts all the same.
/// </summary>
internal sealed record AnswerInSync(string Sync, AnswerRequest Answer) : Command
{
    public override Decision Decide(WorkspaceState state, Person by, DateTimeOffset now)
    {
        var decision = Answer.Decide(state, by, now);
        if (decision is not Decision.Changed changed)
            return decision;
        if (state.Syncs[Sync] is not { State: SyncState.Running } stored || AgendaNow.Of(state, stored) is var sync && sync.Item(Answer.Request) is not { } item)
            return changed;
        // Where a policy asks for more than one decider, the meeting has put it to them.
        var outcome = changed.Puts.OfType<Approval>().FirstOrDefault(a => a.IsRunning) is { } running
            ? $"Put to {running.Key}. {ApprovalWords.WaitingFor(running)}"
            : RequestWords.StatusOf(changed.Puts.OfType<Request>().First(r => string.Equals(r.Key, item.Link, StringComparison.OrdinalIgnoreCase)));
        return changed.Put(sync.With(item with { Outcome = AgendaOutcome.Decided, OutcomeText = outcome }));
    }
}
