namespace TeamsAlign.Bots;

/// <summary>Tells the book where the bot was seen, and where it was removed.</summary>
internal sealed class Sightings(IConversationBook book)
{
    /// <summary>Message extensions also run in chats the bot is not in: those are no sightings.</summary>
    public ValueTask NoteAsync(Activity activity, CancellationToken cancellationToken)
    {
        var isIn = activity.Type is ActivityTypes.Message or ActivityTypes.ConversationUpdate or ActivityTypes.InstallationUpdate ||
            activity is { Type: ActivityTypes.Invoke, Name: InvokeNames.Execute };
        if (!isIn || activity.ServiceUrl is not { Length: > 0 } || activity.Conversation?.Id is not { Length: > 0 })
            return ValueTask.CompletedTask;
        var conversation = Conversation.Of(activity);
        if (conversation.Form == ConversationForm.TwoPeople)
            return ValueTask.CompletedTask;
        var reference = ConversationReference.Of(activity, conversation, Sender.Of(activity));
        if (conversation.ThreadRootId is not null)
            reference = reference with { ConversationId = conversation.BaseId };
        return HasLeft(activity) ? book.ForgetAsync(reference, cancellationToken) : book.RememberAsync(reference, cancellationToken);
    }

    private static bool HasLeft(Activity activity) =>
        (activity.Type == ActivityTypes.InstallationUpdate && activity.Action == "remove") ||
        activity.MembersRemoved?.Any(member => member?.Id is { } id && id == activity.Recipient?.Id) == true;
}
