namespace TeamsAlign.Local.Teams.Chats;

/// <summary>One message as everybody sees it (a person may see an own view of its card, see <see cref="CardViews"/>).</summary>
internal sealed record ChatMessage
{
    public required string ChatId { get; init; }

    /// <summary>Milliseconds since 1970 as text, unique in this data folder.</summary>
    public required string Id { get; init; }

    /// <summary>In channels the message that started the thread (its own id when this one did); null elsewhere.</summary>
    public string? RootId { get; init; }

    public required Sender From { get; init; }

    public required DateTimeOffset At { get; init; }

    public required MessageContent Content { get; init; }

    public bool Edited { get; init; }

    public ThreadAddress Address => new(ChatId, RootId);
}

/// <summary>Who wrote a message.</summary>
/// <param name="Mri"><c>29:…</c> for a person, <c>28:…</c> for the bot.</param>
internal sealed record Sender(string Mri, string Name, bool IsBot)
{
    public static Sender Of(SamplePerson person) => new(person.Mri, person.Name, IsBot: false);
}
