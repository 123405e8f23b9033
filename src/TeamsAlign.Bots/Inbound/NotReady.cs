namespace TeamsAlign.Bots;

/// <summary>What people get while the app cannot answer: its sentence where they can see one.</summary>
internal static class NotReady
{
    /// <returns>Null where the app can answer.</returns>
    public static async ValueTask<BotResponse?> AnswerAsync(BotPart part, Activity activity, CancellationToken cancellationToken)
    {
        if (part.Readiness is not { } readiness || await readiness.WhyNotAsync(cancellationToken) is not { } sentence)
            return null;
        if (activity.Type == ActivityTypes.Invoke)
            return Invoke(activity.Name, sentence) is { } answer ? BotResponse.Of(answer) : BotResponse.Busy;
        if (activity.Type != ActivityTypes.Message)
            return BotResponse.Busy;
        await part.Connector.SendAsync(
            ConversationReference.Of(activity, Conversation.Of(activity), Sender.Of(activity)), OutboundActivity.Plain(sentence), cancellationToken);
        return BotResponse.Ok;
    }

    private static InvokeAnswer? Invoke(string? name, string sentence) => name switch
    {
        InvokeNames.Execute => ExecuteAnswer.Message(sentence),
        InvokeNames.TaskFetch or InvokeNames.TaskSubmit or InvokeNames.CommandFetch or InvokeNames.CommandSubmit => DialogAnswer.Message(sentence),
        InvokeNames.Query => QueryAnswer.Message(sentence),
        _ => null,
    };
}
