using TeamsAlign.Bots;
using TeamsAlign.Bots.Cards;
using TeamsAlign.Delivery;
using TeamsAlign.People;
using TeamsAlign.Requests.Cards;
using TeamsAlign.Shell;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Requests.Bot;

/// <summary>Asking for something in chat: the form, its steps, and what is shown after it was sent.</summary>
internal sealed class CaptureBot(IWorkspace workspace, PeopleDesk people, CaptureDesk capture, DeliveryStore store, Postman postman, InTime inTime, TimeProvider time)
    : IBotModule
{
    public void Register(BotRoutes routes)
    {
        routes.OnText("request", async (turn, stop) => await OpenAsync(turn, turn.Argument, stop), Handling.OnlyReads)
            .OnExecute(HelpCards.AskVerb, async (turn, stop) =>
            {
                await OpenAsync(turn, "", stop);
                return ExecuteAnswer.Message("The form is below.");
            });
        foreach (var verb in (string[])[RequestVerbs.Send, RequestVerbs.Deals, RequestVerbs.MineToo])
            routes.OnExecute(verb, async (turn, stop) => ExecuteAnswer.Card(await InTimeAsync(turn, verb, turn.Data, turn.MessageId, stop)))
                .OnSubmit(verb, async (turn, stop) => await turn.ReplaceAsync(await InTimeAsync(turn, verb, turn.Data, turn.MessageId, stop), stop), Handling.ChangesData);
    }

    private async Task OpenAsync(Turn turn, string need, CancellationToken cancellationToken)
    {
        var person = await people.WhoAsync(turn, cancellationToken);
        var card = RequestRights.ToAsk(person) is { } refusal
            ? RefusalCard.Of(refusal)
            : capture.Open(new CaptureForm { Need = need }, person, readAlong: turn.Conversation.Kind != ConversationKind.Personal);
        await turn.ReplyAsync(OutboundActivity.Card(card, "Ask for something"), cancellationToken);
    }

    private Task<AdaptiveCard> InTimeAsync(Turn turn, string verb, SubmittedData data, string? message, CancellationToken cancellationToken) =>
        inTime.CardAsync(turn, message, stop => StepAsync(turn, verb, data, message, stop), cancellationToken);

    private async Task<AdaptiveCard> StepAsync(Turn turn, string verb, SubmittedData data, string? message, CancellationToken cancellationToken)
    {
        var person = await people.WhoAsync(turn, cancellationToken);
        var done = await capture.StepAsync(new CaptureStep(verb, data, person, "chat", turn.Conversation.TenantId, message ?? turn.Conversation.Id, InDialog: false), cancellationToken);
        if (done.Subject is { } subject && message is not null && data.Text(RequestVerbs.Face) != RequestCard.Face)
            await FollowAsync(turn, message, subject, person, cancellationToken);
        return done.Card;
    }

    /// <summary>From now on the message shows what became of the request; in a shared conversation only what everyone may read.</summary>
    private async Task FollowAsync(Turn turn, string message, string subject, Person person, CancellationToken cancellationToken)
    {
        var isPersonal = turn.Conversation.Kind == ConversationKind.Personal;
        var card = new PostedCard(CardDesk.KeyOf(turn.Conversation.Id, message))
        {
            Face = isPersonal ? AskedFace.FaceName : RequestCard.Face,
            Subject = subject,
            For = isPersonal ? person.Id : PersonId.None,
            Conversation = turn.Conversation.Id,
            Message = message,
            At = time.GetUtcNow(),
        };
        await store.Cards.PutAsync(card, cancellationToken);
        if (!isPersonal)
            await postman.UpdateAsync(card, workspace.State, cancellationToken);
    }
}
