using TeamsAlign.People;

namespace TeamsAlign.Delivery;

/// <summary>Something one person, or one conversation, is to be told about an event. Sent exactly once, as far as the channel allows.</summary>
/// <param name="Kind">For choosing and for saying why it was sent: one of <see cref="NoticeKind"/>, or one nobody can choose about, such as <c>summary</c>.</param>
/// <param name="Face">Name of the card's face.</param>
/// <param name="Subject">Key of the record shown.</param>
/// <param name="Preview">What a toast says: no customer names, no money.</param>
internal sealed record Notice(string Kind, string Face, string Subject, string Preview)
{
    /// <summary>The person, in their personal chat; none for a conversation.</summary>
    public PersonId To { get; init; }

    /// <summary>Id of the conversation, where it is posted for all.</summary>
    public string? Conversation { get; init; }

    public static Notice For(PersonId to, string kind, string face, string subject, string preview) => new(kind, face, subject, preview) { To = to };

    public static Notice Post(string conversation, string kind, string face, string subject, string preview) =>
        new(kind, face, subject, preview) { Conversation = conversation };

    /// <summary>What the person is told of once, however many events lead to it; null where each event is told.</summary>
    public string? Once { get; init; }

    /// <summary>Small state of the card, kept with it.</summary>
    public string? Place { get; init; }

    /// <summary>The notice a claim was made for, with a toast that names only its kind.</summary>
    public static Notice Of(PostedCard claim) => For(claim.For, claim.Kind, claim.Face, claim.Subject, NoticeKind.Of(claim.Kind)?.Label ?? "While you were away") with { Place = claim.Place };

    public string Receiver => Conversation ?? To.Value;
}
