using TeamsAlign.Bots.Cards;
using TeamsAlign.People;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Requests.Cards;

/// <summary>What somebody sees who has asked: who answers by when, and later the answer.</summary>
internal static class AskedCard
{
    /// <summary>"Priya Raman or Tomas Berg answers by Mon 30 Nov."</summary>
    public static string WhoAnswers(Request request, WorkspaceState state)
    {
        var deciders = state.Holders(Roles.ProductManager).Where(m => m.Id != request.AskedBy || !state.SeparatesHands(Roles.ProductManager)).ToArray();
        var by = request.AnswerDue is { } due ? $" by {CardParts.Day(due)}" : "";
        return deciders.Length switch
        {
            0 => "Nobody decides for product yet; an administrator can name somebody.",
            1 => $"{deciders[0].Name} answers{by}.",
            2 => $"{deciders[0].Name} or {deciders[1].Name} answers{by}.",
            _ => $"One of {deciders.Length} product managers answers{by}.",
        };
    }

    public static AdaptiveCard Sent(Request request, WorkspaceState state) => new(
        CardParts.Done($"{request.Key} was sent."),
        CardParts.Title(request.Title),
        new TextBlock(CardText.Typed(WhoAnswers(request, state))))
    {
        FallbackText = $"{request.Key} was sent.",
    };

    public static AdaptiveCard Added(Request request, WorkspaceState state) => new(
        CardParts.Done($"Your customer was added to {request.Key}."),
        CardParts.Title(request.Title),
        new TextBlock(CardText.Typed(RequestMoves.Waits(request.Status) ? WhoAnswers(request, state) : $"It stands at: {RequestWords.StatusOf(request)}.")))
    {
        FallbackText = $"Your customer was added to {request.Key}.",
    };
}
