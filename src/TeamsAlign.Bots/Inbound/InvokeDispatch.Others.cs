using System.Text.Json;

namespace TeamsAlign.Bots;

/// <content>Feedback, files and sign-in.</content>
internal sealed partial class InvokeDispatch
{
    private async Task<InvokeAnswer?> FeedbackAsync(TurnContext context, CancellationToken cancellationToken)
    {
        if (routes.Feedback.Entry is not { } handler)
            return null;
        var value = Values.Read(context.Activity, InboundJson.AnyCase.FeedbackValue);
        return value.ActionName == "feedback"
            ? await handler(new(context, value.ActionValue?.Reaction == "like", FeedbackText(value.ActionValue?.Feedback)), cancellationToken)
            : null;
    }

    private async Task<InvokeAnswer?> FeedbackFormAsync(TurnContext context, CancellationToken cancellationToken)
    {
        if (routes.FeedbackForm.Entry is not { } handler)
            return null;
        var value = Values.Read(context.Activity, InboundJson.AnyCase.TaskValue);
        var isLike = Values.Data(value.Data).Inner("actionValue").Text("reaction") == "like";
        return await handler(new(context, isLike, null), cancellationToken);
    }

    private async Task<InvokeAnswer?> FileConsentAsync(TurnContext context, CancellationToken cancellationToken)
    {
        if (routes.FileConsent.Entry is not { } handler)
            return null;
        var value = Values.Read(context.Activity, InboundJson.AnyCase.FileConsentValue);
        if (value.Action is not ("accept" or "decline"))
            throw new BadValueException();
        return await handler(new(context, value.Action == "accept", Values.Data(value.Context), value.UploadInfo), cancellationToken);
    }

    private async Task<InvokeAnswer?> SigninAsync(TurnContext context, CancellationToken cancellationToken)
    {
        switch (context.Activity.Name)
        {
            case InvokeNames.TokenExchange when routes.TokenExchange.Entry is { } handler:
                var exchange = Values.Read(context.Activity, InboundJson.AnyCase.TokenExchangeValue);
                return await handler(new(context, new(exchange.Id, exchange.ConnectionName, exchange.Token), null, null), cancellationToken);
            case InvokeNames.VerifyState when routes.VerifyState.Entry is { } handler:
                var state = Values.ReadOrNull(context.Activity, InboundJson.AnyCase.StateValue)?.State;
                return string.IsNullOrEmpty(state) ? SigninAnswer.NotFound : await handler(new(context, null, state, null), cancellationToken);
            case InvokeNames.SigninFailure:
                var failure = Values.ReadOrNull(context.Activity, InboundJson.AnyCase.SigninFailureValue);
                return routes.SigninFailure.Entry is { } listener
                    ? await listener(new(context, null, null, failure?.Code), cancellationToken)
                    : EmptyAnswer.Ok;
            default:
                return null;
        }
    }

    /// <summary>The text is JSON inside a string.</summary>
    private static string? FeedbackText(string? feedback)
    {
        if (string.IsNullOrWhiteSpace(feedback))
            return null;
        try
        {
            return new SubmittedData(JsonSerializer.Deserialize(feedback, InboundJson.Strict.JsonElement)).Text("feedbackText");
        }
        catch (JsonException)
        {
            return feedback;
        }
    }
}
