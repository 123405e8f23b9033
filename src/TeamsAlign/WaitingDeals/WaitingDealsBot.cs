using TeamsAlign.Bots;
using TeamsAlign.Delivery;
using TeamsAlign.People;
using TeamsAlign.Requests;
using TeamsAlign.Requests.Cards;

namespace TeamsAlign.WaitingDeals;

/// <summary><c>deals</c> in chat.</summary>
internal sealed class WaitingDealsBot(PeopleDesk people, CardDesk desk) : IBotModule
{
    public void Register(BotRoutes routes) => routes.OnText("deals", ShowAsync, Handling.OnlyReads);

    private async Task ShowAsync(TextTurn turn, CancellationToken cancellationToken)
    {
        var person = await people.WhoAsync(turn, cancellationToken);
        if (RequestRights.ToAsk(person) is { } refusal)
            await turn.ReplyAsync(OutboundActivity.Card(RefusalCard.Of(refusal)), cancellationToken);
        else
            await desk.ReplyAsync(turn, WaitingDealsFace.FaceName, "", person, cancellationToken);
    }
}
