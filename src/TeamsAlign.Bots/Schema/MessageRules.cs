using TeamsAlign.Bots.Cards;

namespace TeamsAlign.Bots;

/// <summary>What Teams needs of a message and the types alone cannot promise. For tests of messages, and before sending what people can make long.</summary>
public static class MessageRules
{
    private const int ShownSuggestions = 3;

    /// <summary>Sentences about everything that is wrong; empty for a good message.</summary>
    public static IReadOnlyList<string> Problems(OutboundActivity message) =>
    [
        .. Size(message),
        .. Content(message),
        .. (message.Entities ?? []).Where(mention => message.Text?.Contains(mention.Text, StringComparison.Ordinal) != true)
            .Select(mention => $"The mention {mention.Text} does not occur in the text: Teams refuses the message."),
    ];

    private static IEnumerable<string> Size(OutboundActivity message)
    {
        if (message.SizeInUtf16() is var size && size > CardLimits.Message)
            yield return $"The message has {size} bytes of UTF-16; {CardLimits.Message} are safe.";
        if (message.Attachments?.Count > CardLimits.CardsInMessage)
            yield return $"The message has {message.Attachments.Count} cards; {CardLimits.CardsInMessage} may be in one.";
    }

    private static IEnumerable<string> Content(OutboundActivity message)
    {
        if (message.Type == ActivityTypes.Message && string.IsNullOrWhiteSpace(message.Text) && message.Attachments is not { Count: > 0 })
            yield return "The message is empty: Teams refuses it.";
        if (message.SuggestedActions?.Actions.Count > ShownSuggestions)
            yield return $"Of {message.SuggestedActions.Actions.Count} suggested actions Teams shows {ShownSuggestions}.";
    }
}
