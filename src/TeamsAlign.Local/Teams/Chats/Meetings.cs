using System.Globalization;

namespace TeamsAlign.Local.Teams.Chats;

/// <summary>Whether a meeting is on and who is in it.</summary>
internal sealed class Meetings(ChatDatabase database)
{
    public bool IsOn(Chat chat) =>
        database.Query("SELECT 1 FROM sessions WHERE chat = $chat", row => row.GetInt32(0), ("$chat", chat.Id)).Count > 0;

    /// <summary>True when it was not on before.</summary>
    public bool Start(Chat chat, DateTimeOffset at) => database.Execute(
        "INSERT OR IGNORE INTO sessions (chat, started) VALUES ($chat, $at)",
        ("$chat", chat.Id),
        ("$at", at.ToString("O", CultureInfo.InvariantCulture))) > 0;

    /// <summary>True when it was on. Everybody leaves.</summary>
    public bool End(Chat chat)
    {
        database.Execute("DELETE FROM attending WHERE chat = $chat", ("$chat", chat.Id));
        return database.Execute("DELETE FROM sessions WHERE chat = $chat", ("$chat", chat.Id)) > 0;
    }

    public bool Join(Chat chat, SamplePerson person) => database.Execute(
        "INSERT OR IGNORE INTO attending (chat, person) VALUES ($chat, $person)", ("$chat", chat.Id), ("$person", person.Id)) > 0;

    public bool Leave(Chat chat, SamplePerson person) => database.Execute(
        "DELETE FROM attending WHERE chat = $chat AND person = $person", ("$chat", chat.Id), ("$person", person.Id)) > 0;

    public bool Attends(Chat chat, SamplePerson person) => database.Query(
        "SELECT 1 FROM attending WHERE chat = $chat AND person = $person",
        row => row.GetInt32(0),
        ("$chat", chat.Id),
        ("$person", person.Id)).Count > 0;

    /// <summary>The first member organised it; outsiders attend, everybody else may present.</summary>
    public static string RoleOf(Chat chat, SamplePerson person)
    {
        if (chat.Members[0] == person)
            return "Organizer";
        return person.IsGuest ? "Attendee" : "Presenter";
    }
}
