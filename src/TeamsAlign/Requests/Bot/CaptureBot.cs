using TeamsAlign.Bots;
using TeamsAlign.Bots.Cards;
using TeamsAlign.Delivery;
using TeamsAlign.People;
using TeamsAlign.Requests.Cards;
using TeamsAlign.Requests.Drafts;
using TeamsAlign.Shell;

namespace TeamsAlign.Requests.Bot;

/// <summary>Asking for something in chat: the form, its steps, and what is shown after it was sent.</summary>
internal sealed class CaptureBot(PeopleDesk people, CaptureDesk capture, HeardIn heardIn, FollowRecord follow, InTime inTime) : IBotModule
{
    public void Register(BotRoutes routes)
    {
        routes.OnText("request", async (turn, stop) => await OpenAsync(turn, turn.Argument, stop), Handling.OnlyReads)
            .OnExecute(HelpCards.AskVerb, async (turn, stop) =>
            {
                await OpenAsync(turn, "", stop);
                return ExecuteAnswer.Message("The form is below.");
            });
        foreach (var verb in (string[])[RequestVerbs.Send, RequestVerbs.Deals, RequestVerbs.MineToo, RequestVerbs.StartOver])
            routes.OnExecute(verb, async (turn, stop) => ExecuteAnswer.Card(await InTimeAsync(turn, verb, turn.Data, turn.MessageId, stop)))
                .OnSubmit(verb, async (turn, stop) => await turn.ReplaceAsync(await InTimeAsync(turn, verb, turn.Data, turn.MessageId, stop), stop), Handling.ChangesData);
    }

    private async Task OpenAsync(Turn turn, string need, CancellationToken cancellationToken)
    {
        var person = await people.WhoAsync(turn, cancellationToken);
        var isPersonal = turn.Conversation.Kind == ConversationKind.Personal;
        var card = RequestRights.ToAsk(person) is { } refusal ? RefusalCard.Of(refusal)
            : !isPersonal ? capture.Open(new CaptureForm { Need = need }, person, readAlong: true)
            // Who says what they need begins anew.
            : need.Length > 0 ? capture.StartOver(Form(turn, person, need), person)
            : capture.Open(Form(turn, person, need), person);
        await turn.ReplyAsync(OutboundActivity.Card(card, "Ask for something"), cancellationToken);
    }

    private CaptureForm Form(Turn turn, Person person, string need)
    {
        var guess = heardIn.Guess(turn, person, need);
        return new CaptureForm { Need = need, Account = guess?.Account.Key, Guess = guess?.Why, Place = PlaceOf(turn) };
    }

    private static string? PlaceOf(Turn turn) => DraftPlace.OfChat(turn, "request");

    private Task<AdaptiveCard> InTimeAsync(Turn turn, string verb, SubmittedData data, string? message, CancellationToken cancellationToken) =>
        inTime.CardAsync(turn, message, stop => StepAsync(turn, verb, data, message, stop), cancellationToken);

    private async Task<AdaptiveCard> StepAsync(Turn turn, string verb, SubmittedData data, string? message, CancellationToken cancellationToken)
    {
        var person = await people.WhoAsync(turn, cancellationToken);
        if (verb == RequestVerbs.StartOver)
            return RequestRights.ToAsk(person) is { } refusal ? RefusalCard.Of(refusal) : capture.StartOver(Form(turn, person, ""), person);
        // "Mine too" on the card of a request is no form that somebody left.
        var isForm = data.Text(RequestVerbs.Face) != RequestCard.Face;
        var step = new CaptureStep(verb, data, person, "chat", turn.Conversation.TenantId, message ?? turn.Conversation.Id, InDialog: false) { Place = isForm ? PlaceOf(turn) : null };
        var done = await capture.StepAsync(step, cancellationToken);
        if (done.Subject is { } subject && message is not null && isForm)
            await follow.FromAsync(turn, message, AskedFace.FaceName, RequestCard.Face, subject, person, cancellationToken);
        return done.Card;
    }
}
