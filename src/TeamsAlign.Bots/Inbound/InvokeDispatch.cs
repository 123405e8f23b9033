using TeamsAlign.Bots.Cards;

namespace TeamsAlign.Bots;

/// <summary>Finds the handler of an invoke by its name and runs it.</summary>
internal sealed partial class InvokeDispatch(BotRoutes routes)
{
    /// <returns>The answer; null when nobody handles it.</returns>
    /// <exception cref="BadValueException">The value is not of the shape of this name.</exception>
    public async Task<InvokeAnswer?> RunAsync(TurnContext context, CancellationToken cancellationToken) => context.Activity.Name switch
    {
        // An Action.Submit with msteams.type "invoke" comes without a name; nobody waits for an answer.
        null or "" => EmptyAnswer.Ok,
        InvokeNames.Execute => await ExecuteAsync(context, cancellationToken),
        InvokeNames.TaskFetch => await DialogAsync(routes.TaskFetches, context, cancellationToken),
        InvokeNames.TaskSubmit => await DialogAsync(routes.TaskSubmits, context, cancellationToken),
        InvokeNames.Query => await QueryAsync(context, cancellationToken),
        InvokeNames.SelectItem => await SelectAsync(context, cancellationToken),
        InvokeNames.QueryLink => await LinkAsync(routes.Links, context, false, cancellationToken),
        InvokeNames.AnonymousQueryLink => await LinkAsync(routes.AnonymousLinks, context, true, cancellationToken),
        InvokeNames.CommandFetch => await CommandAsync(routes.CommandFetches, context, cancellationToken),
        InvokeNames.CommandSubmit => await CommandAsync(routes.CommandSubmits, context, cancellationToken),
        InvokeNames.SettingUrl => await PlainAsync(routes.SettingUrl.Entry, context, cancellationToken),
        InvokeNames.Setting => await PlainAsync(routes.Setting.Entry, context, cancellationToken),
        InvokeNames.CardButton => await PlainAsync(routes.CardButton.Entry, context, cancellationToken),
        InvokeNames.ConfigFetch => await ConfigAsync(routes.ConfigFetch.Entry, context, cancellationToken),
        InvokeNames.ConfigSubmit => await ConfigAsync(routes.ConfigSubmit.Entry, context, cancellationToken),
        InvokeNames.TabFetch => await TabAsync(routes.TabFetch.Entry, context, cancellationToken),
        InvokeNames.TabSubmit => await TabAsync(routes.TabSubmit.Entry, context, cancellationToken),
        InvokeNames.Typeahead => await TypeaheadAsync(context, cancellationToken),
        InvokeNames.FeedbackSubmit => await FeedbackAsync(context, cancellationToken),
        InvokeNames.FeedbackFetch => await FeedbackFormAsync(context, cancellationToken),
        InvokeNames.FileConsent => await FileConsentAsync(context, cancellationToken),
        InvokeNames.TokenExchange or InvokeNames.VerifyState or InvokeNames.SigninFailure => await SigninAsync(context, cancellationToken),
        _ => null,
    };

    private async Task<InvokeAnswer?> ExecuteAsync(TurnContext context, CancellationToken cancellationToken)
    {
        var value = Values.ReadOrNull(context.Activity, InboundJson.AnyCase.ExecuteValue);
        if (value?.Action is not { } action)
            return ExecuteAnswer.Error(400, "BadRequest", "The action is missing.");
        if (action.Type is not "Action.Execute")
            return ExecuteAnswer.Error(400, "NotSupported", "Only Action.Execute is supported.");
        var turn = new ExecuteTurn(context, value, action.Verb ?? "", Values.Data(action.Data));
        if (routes.Executes.Find(turn.Verb) is { } handler)
            return await handler(turn, cancellationToken);
        if (!turn.IsAutomatic)
            return ExecuteAnswer.Error(404, "UnknownVerb", "This button is not known any more.");
        // An error here would put "Something went wrong" below a card nobody touched.
        return routes.UnknownRefresh.Entry is { } refresh
            ? await refresh(turn, cancellationToken)
            : ExecuteAnswer.Card(new AdaptiveCard(new TextBlock("This card is out of date.")));
    }

    private static async Task<InvokeAnswer?> DialogAsync(
        Table<InvokeHandler<DialogTurn, DialogAnswer>> handlers, TurnContext context, CancellationToken cancellationToken)
    {
        var value = Values.Read(context.Activity, InboundJson.AnyCase.TaskValue);
        var data = Values.Data(value.Data);
        // Hero buttons and older cards wrap the data once more.
        if (data.Text(ActionData.DialogMember) is null && data.Inner("data").Text(ActionData.DialogMember) is not null)
            data = data.Inner("data");
        var turn = new DialogTurn(context, data, value.Context?.Theme);
        return handlers.Find(turn.Dialog) is { } handler ? await handler(turn, cancellationToken) : null;
    }

    private static async Task<InvokeAnswer?> ConfigAsync(
        InvokeHandler<DialogTurn, ConfigAnswer>? handler, TurnContext context, CancellationToken cancellationToken)
    {
        if (handler is null)
            return null;
        var value = Values.ReadOrNull(context.Activity, InboundJson.AnyCase.TaskValue);
        return await handler(new(context, Values.Data(value?.Data), value?.Context?.Theme), cancellationToken);
    }

    private static async Task<InvokeAnswer?> TabAsync(InvokeHandler<TabTurn, TabAnswer>? handler, TurnContext context, CancellationToken cancellationToken)
    {
        if (handler is null)
            return null;
        var value = Values.Read(context.Activity, InboundJson.AnyCase.TabValue);
        return await handler(new(context, value, Values.Data(value.Data)), cancellationToken);
    }

    private async Task<InvokeAnswer?> TypeaheadAsync(TurnContext context, CancellationToken cancellationToken)
    {
        var value = Values.Read(context.Activity, InboundJson.AnyCase.TypeaheadValue);
        return routes.Typeaheads.Find(CardMark.Dataset(value.Dataset ?? "")) is { } handler
            ? await handler(new(context, value, Values.Data(value.Data)), cancellationToken)
            : TypeaheadAnswer.Error(404, "UnknownDataset", "There are no choices of this kind.");
    }

    private static async Task<InvokeAnswer?> PlainAsync<TAnswer>(
        InvokeHandler<ActivityTurn, TAnswer>? handler, TurnContext context, CancellationToken cancellationToken)
        where TAnswer : InvokeAnswer
        => handler is null ? null : await handler(new(context, Values.Data(context.Activity)), cancellationToken);
}
