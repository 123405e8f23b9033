using TeamsAlign.Local.Teams.Chats;

namespace TeamsAlign.Local.Teams.Bot;

/// <summary>A person in a chat they belong to, with the language of their browser.</summary>
internal sealed record Seat(Chat Chat, SamplePerson Person, string Locale)
{
    /// <summary>Null when there is no such chat, no such person, or the chat is not theirs.</summary>
    public static Seat? Find(string chatId, string? person, HttpRequest request) =>
        SampleChats.Find(Uri.UnescapeDataString(chatId)) is { } chat
        && person is not null
        && SamplePeople.Find(person) is { } found
        && chat.Has(found)
            ? new Seat(chat, found, LocaleOf(request))
            : null;

    private static string LocaleOf(HttpRequest request)
    {
        var first = request.GetTypedHeaders().AcceptLanguage.FirstOrDefault()?.Value.Value;
        return string.IsNullOrEmpty(first) || first == "*" ? "en-US" : first;
    }
}
