using TeamsAlign.Approvals;
using TeamsAlign.Customers;
using TeamsAlign.People;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Requests;

/// <summary>A request as approvals see it.</summary>
internal sealed partial record Request : IDecided
{
    string IDecided.DecidedTitle => Title;

    PersonId IDecided.Asker => AskedBy;

    ApprovalFacts IDecided.Facts(WorkspaceState state, DateOnly today) => new(
        Kind is { } kind ? RequestWords.Of(kind) : null,
        Area,
        [.. state.AccountsAsking(Key).Select(a => state.Accounts[a]?.Region).OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase)],
        RequestMoney.Frozen(state, this, today));

    Consequence IDecided.After(WorkspaceState state, Approval ended, Person by, DateTimeOffset now)
    {
        var move = ended.State == ApprovalState.Approved ? RequestMove.Approve : RequestMove.Decline;
        if (RequestMoves.Target(Status, move) is not { } target)
            return new Consequence($"{Key} stayed {RequestWords.Of(Status).ToLowerInvariant()}", [], []);
        var answered = this with
        {
            Status = target,
            Reason = move == RequestMove.Approve ? ended.Words : ended.Votes[^1].Why,
            AnsweredBy = by.Id,
            AnsweredByName = by.Name,
            AnsweredAt = now,
        };
        return new Consequence(
            $"{RequestWords.Of(target).ToLowerInvariant()} {Key}",
            [answered],
            [new RequestAnswered(Key, target, by.Id) { To = RequestNotices.Concerned(state, this, by.Id) }]);
    }
}
