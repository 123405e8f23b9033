namespace TeamsAlign.Requests;

/// <summary>What an answer needs beside itself.</summary>
internal enum AnswerNeeds { Nothing, Reason, Until, Request }

/// <summary>An answer as it is offered on card, tab and panel.</summary>
/// <param name="Move">What it does.</param>
/// <param name="Label">The words on its button.</param>
/// <param name="Needs">What must be given with it.</param>
/// <param name="Primary">Among the three offered first.</param>
internal sealed record RequestAnswer(RequestMove Move, string Label, AnswerNeeds Needs, bool Primary)
{
    /// <summary>All of them, in the order they are offered.</summary>
    public static readonly IReadOnlyList<RequestAnswer> All =
    [
        new(RequestMove.Approve, "Approve", AnswerNeeds.Nothing, true),
        new(RequestMove.NotNow, "Not now", AnswerNeeds.Until, true),
        new(RequestMove.Decline, "Decline", AnswerNeeds.Reason, true),
        new(RequestMove.AlreadyThere, "Already there", AnswerNeeds.Nothing, false),
        new(RequestMove.SameAs, "Same as another", AnswerNeeds.Request, false),
        new(RequestMove.NotForUs, "Not for us", AnswerNeeds.Nothing, false),
        new(RequestMove.TakeIntoTriage, "Take into triage", AnswerNeeds.Nothing, false),
        new(RequestMove.Reopen, "Reopen", AnswerNeeds.Reason, true),
    ];

    public static RequestAnswer Of(RequestMove move) => All.First(a => a.Move == move);

    /// <summary>Those the life cycle allows from this status.</summary>
    public static IEnumerable<RequestAnswer> From(RequestStatus status) => All.Where(a => RequestMoves.Target(status, a.Move) is not null);
}
