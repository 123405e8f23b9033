using TeamsAlign.Bots.Cards;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Requests.Cards;

/// <summary>The answer, for whoever asked or whose customer wants it, with words to pass on.</summary>
internal static class AnsweredCard
{
    public const string Face = "answered";

    public static AdaptiveCard Of(Request request, WorkspaceState state) => new([.. Body(request, state)])
    {
        Actions = AnswerMail.Of(request, state) is { } mail ? [new OpenUrlAction("Draft a mail", mail.Url)] : null,
        FallbackText = $"{request.Key}: {RequestWords.StatusOf(request)}",
    };

    private static IEnumerable<CardElement> Body(Request request, WorkspaceState state)
    {
        yield return new RichTextBlock(new TextRun($"{request.Key}: {RequestWords.StatusOf(request)}") { Weight = TextWeight.Bolder, Size = TextSize.Medium });
        yield return CardParts.Typed(request.Title, RequestLimits.Title);
        if (RequestMoves.Waits(request.Status))
        {
            yield return new TextBlock(CardText.Typed($"It is looked at again. {AskedCard.WhoAnswers(request, state)}"));
            yield break;
        }

        if (request.AnsweredByName is { } by)
            yield return CardParts.Subtle(CardText.Of($"{by}{(request.AnsweredAt is { } at ? $", {CardParts.Day(state.Today(at))}" : "")}"));
        if (request.Reason is { } reason)
            yield return CardParts.Typed(reason);
        if (CustomerWording.Of(request, state) is { } wording)
            yield return new Container(
                new TextBlock("You can pass on:") { Weight = TextWeight.Bolder },
                new RichTextBlock(wording))
            {
                Style = ContainerStyle.Emphasis,
            };
    }
}
