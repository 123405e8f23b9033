using TeamsAlign.Roadmap;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Requests;

/// <summary>What is missing or wrong in an answer, field by field.</summary>
internal static class AnswerCheck
{
    public static IReadOnlyList<Refusal> Of(AnswerRequest answer, WorkspaceState state, Request request, DateOnly today) =>
    [
        .. FieldCheck.Text(nameof(answer.Reason), "The reason", TypedText.Note(answer.Reason), RequestLimits.Reason,
            required: RequestAnswer.Of(answer.Answer).Needs == AnswerNeeds.Reason),
        .. answer.Answer == RequestMove.NotNow ? Until(answer, state, request, today) : [],
        .. answer.Answer == RequestMove.SameAs ? Other(TypedText.Line(answer.SameAs), state, request) : [],
    ];

    private static IEnumerable<Refusal> Until(AnswerRequest answer, WorkspaceState state, Request request, DateOnly today)
    {
        var item = TypedText.Line(answer.UntilItem);
        if (answer is { Until: null, UntilCustomers: null } && item is null)
            yield return Refusal.Invalid("until", "Until when? Choose the day it is looked at again, or what has to happen first.");
        if (answer.Until <= today)
            yield return Refusal.Invalid("until", "The day it is looked at again must be after today.");
        if (item is not null && state.PlanItems[item] is not { Status: not (PlanStatus.Shipped or PlanStatus.Dropped) })
            yield return Refusal.Invalid("untilItem", $"{Text.Cut(item, 40)} is nothing on the roadmap that can still ship. Give a key, like RM-3.");
        if (answer.UntilCustomers is { } customers && (customers > RequestLimits.Customers || customers <= state.AccountsAsking(request.Key).Count))
            yield return Refusal.Invalid("untilCustomers", $"{Sentences.Count(state.AccountsAsking(request.Key).Count, "customer asks", "customers ask")} already. Choose a larger number, up to {RequestLimits.Customers}.");
    }

    private static IEnumerable<Refusal> Other(string? key, WorkspaceState state, Request request)
    {
        if (key is null)
            yield return Refusal.Invalid("sameAs", "The same as which request? Give its key, like REQ-3.");
        else if (state.Requests[key] is not { } other)
            yield return Refusal.Invalid("sameAs", $"There is no request {Text.Cut(key, 40)} here.");
        else if (other.Key == request.Key)
            yield return Refusal.Invalid("sameAs", "A request can't be the same as itself.");
        else if (other is { Status: RequestStatus.SameAs, SameAs: { } final })
            yield return Refusal.Invalid("sameAs", $"{other.Key} is itself the same as {final}. Please choose {final}.");
        else if (state.SaidToBeTheSameAs(request.Key).FirstOrDefault() is { } follower)
            yield return Refusal.Invalid("sameAs", $"{follower.Key} was said to be the same as {request.Key}, so {request.Key} has to stay the one that is decided.");
    }
}
