using TeamsAlign.Bots;
using TeamsAlign.Delivery;
using TeamsAlign.People;
using TeamsAlign.Requests;
using TeamsAlign.Requests.Cards;

namespace TeamsAlign.Digests;

/// <summary><c>digest</c> in chat: what the next one would say by now.</summary>
internal sealed class DigestBot(PeopleDesk people, CardDesk desk) : IBotModule
{
    public void Register(BotRoutes routes) => routes.OnText("digest", ShowAsync, Handling.OnlyReads);

    private async Task ShowAsync(TextTurn turn, CancellationToken cancellationToken)
    {
        var person = await people.WhoAsync(turn, cancellationToken);
        if (RequestRights.ToAsk(person) is { } refusal)
            await turn.ReplyAsync(OutboundActivity.Card(RefusalCard.Of(refusal)), cancellationToken);
        else
            await desk.ReplyAsync(turn, DigestFace.FaceName, "", person, cancellationToken);
    }
}
