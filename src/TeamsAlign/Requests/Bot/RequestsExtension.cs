using TeamsAlign.Bots;
using TeamsAlign.Bots.Cards;
using TeamsAlign.Customers;
using TeamsAlign.Insights;
using TeamsAlign.People;
using TeamsAlign.Requests.Cards;
using TeamsAlign.Requests.Drafts;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Requests.Bot;

/// <summary>Requests while writing a message: find and insert one, make one of a message; and the choices that fields of cards look up.</summary>
internal sealed class RequestsExtension(IWorkspace workspace, PeopleDesk people, CaptureDesk capture, HeardIn heardIn, KeptDrafts drafts, SearchIndex search) : IBotModule
{
    private const string CaptureCommand = "captureRequest";
    private const string Title = "Ask for something";
    private const int LongestLine = 80;

    public void Register(BotRoutes routes) => routes
        .OnQuery("findRequests", FindAsync)
        .OnFetchDialog(CaptureCommand, OpenAsync)
        .OnSubmitDialog(CaptureCommand, SubmitAsync)
        .OnTypeahead(RequestVerbs.Accounts, AccountsAsync)
        .OnTypeahead(RequestVerbs.Requests, RequestsAsync);

    /// <summary>The list is for the writer's eyes; the card that is inserted is for everybody's, so it is the one safe for customers.</summary>
    private async Task<QueryAnswer> FindAsync(QueryTurn turn, CancellationToken cancellationToken)
    {
        var person = await people.WhoAsync(turn, cancellationToken);
        if (RequestRights.ToAsk(person) is { } refusal)
            return QueryAnswer.Message(refusal.Sentence);
        var state = workspace.State;
        var found = turn.Text.Length > 0
            ? search.Find(state, turn.Text, turn.Skip + turn.Count, Request.Prefix).Select(h => state.Requests[h.Key]).OfType<Request>()
            : state.Requests.OrderByDescending(r => r.AskedBy == person.Id).ThenByDescending(r => RecordKey.Number(r.Key));
        return QueryAnswer.Results([.. found.Skip(turn.Skip).Take(turn.Count).Select(r => new SearchResult(
            RequestCard.Base(r, state),
            new PreviewCard(Text.Cut($"{r.Key} {r.Title}", LongestLine), Text.Cut($"{RequestWords.StatusOf(r)} · {RequestFacts.WhoWants(r, person, state)}", LongestLine))))]);
    }

    private async Task<FetchAnswer> OpenAsync(CommandTurn turn, CancellationToken cancellationToken)
    {
        var person = await people.WhoAsync(turn, cancellationToken);
        if (RequestRights.ToAsk(person) is { } refusal)
            return FetchAnswer.Message(refusal.Sentence);
        return FetchAnswer.Card(Title, capture.Open(await FormAsync(turn, person, cancellationToken), person, inDialog: true), DialogSize.Medium);
    }

    /// <summary>As the message gives it.</summary>
    private async Task<CaptureForm> FormAsync(CommandTurn turn, Person person, CancellationToken cancellationToken)
    {
        var heard = HeardMessage.In(turn);
        var guess = await heardIn.GuessAsync(turn, heard, person, cancellationToken);
        return new CaptureForm
        {
            Need = ChosenSentence.Of(heard.Text),
            Account = guess?.Account.Key,
            Guess = guess?.Why,
            Source = heard.Source,
            SourceLink = heard.Link,
            Place = DraftPlace.Of(turn),
        };
    }

    private async Task<SubmitAnswer> SubmitAsync(CommandTurn turn, CancellationToken cancellationToken)
    {
        var person = await people.WhoAsync(turn, cancellationToken);
        var verb = turn.Data.Text(RequestVerbs.Step) ?? RequestVerbs.Send;
        if (verb == RequestVerbs.StartOver && RequestRights.MayRead(person))
            return SubmitAnswer.Card(Title, capture.StartOver(await FormAsync(turn, person, cancellationToken), person, inDialog: true), DialogSize.Medium);
        var item = turn.Message?.Id ?? turn.Conversation.Id;
        var step = new CaptureStep(verb, turn.Data, person, "extension", turn.Conversation.TenantId, item, InDialog: true) { Place = DraftPlace.Of(turn) };
        var result = await capture.StepAsync(step, cancellationToken);
        return SubmitAnswer.Card(result.Subject is null ? Title : "Sent", result.Card, DialogSize.Medium);
    }

    private async Task<TypeaheadAnswer> AccountsAsync(TypeaheadTurn turn, CancellationToken cancellationToken)
    {
        var person = await people.WhoAsync(turn, cancellationToken);
        if (!RequestRights.MayRead(person))
            return TypeaheadAnswer.Choices();
        if (turn.Data.Text(RequestVerbs.Draft) is { } place)
            drafts.Keep(person.Id, DraftPlace.Said(place), turn.Data);
        var found = FindAccounts.Like(workspace.State, turn.Text, turn.Skip + turn.Top).Skip(turn.Skip).Select(a => new TypeaheadResult(a.Name, a.Key)).ToList();
        var name = TypedText.Line(turn.Text);
        if (name is { Length: <= RequestLimits.AccountName } && AskingAccount.KnownKey(workspace.State, null, name) is null && found.Count < turn.Top)
            found.Add(new TypeaheadResult($"New customer: {name}", AccountChoice.New(name)));
        return TypeaheadAnswer.Choices(found);
    }

    private async Task<TypeaheadAnswer> RequestsAsync(TypeaheadTurn turn, CancellationToken cancellationToken)
    {
        if (!RequestRights.MayRead(await people.WhoAsync(turn, cancellationToken)))
            return TypeaheadAnswer.Choices();
        var state = workspace.State;
        return TypeaheadAnswer.Choices([.. search.Find(state, turn.Text, turn.Skip + turn.Top, Request.Prefix).Skip(turn.Skip)
            .Select(h => state.Requests[h.Key]).OfType<Request>()
            .Select(r => new TypeaheadResult(Text.Cut($"{r.Key} {r.Title}", LongestLine), r.Key))]);
    }
}
