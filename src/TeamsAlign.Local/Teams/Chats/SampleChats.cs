using System.Text;

namespace TeamsAlign.Local.Teams.Chats;

/// <summary>The conversations of the sample tenant. They are fixed; only what is said in them is stored.</summary>
internal static class SampleChats
{
    private static readonly SamplePerson[] Internal = [.. SamplePeople.All.Where(person => !person.IsGuest)];

    public static Team Team { get; } = new(
        "19:productsales0000000000000000000001@thread.tacv2", "Product & Sales", "bbbbbbbb-0000-4000-8000-000000000001");

    public static IReadOnlyList<Chat> Channels { get; } =
    [
        new(Team.Id, ChatKind.Channel, "General", Internal) { Team = Team },
        new("19:roadmap000000000000000000000000002@thread.tacv2", ChatKind.Channel, "Roadmap", Internal) { Team = Team },
    ];

    public static IReadOnlyList<Chat> All { get; } =
    [
        .. SamplePeople.All.Select(Personal),
        new("19:acmedealroom00000000000000000000@thread.v2", ChatKind.Group, "Acme deal room", SamplePeople.All),
        .. Channels,
        Meeting("19:meeting_d2Vla2x5cHJvZHVjdHNhbGVz@thread.v2", "Weekly product–sales meeting"),
    ];

    /// <summary>The chat with that id, a thread's suffix ignored; null when there is none.</summary>
    public static Chat? Find(string id)
    {
        var bare = ThreadAddress.Parse(id).ChatId;
        return All.FirstOrDefault(chat => chat.Id == bare);
    }

    public static Chat PersonalOf(SamplePerson person) =>
        All.First(chat => chat.Kind == ChatKind.Personal && chat.Has(person));

    private static Chat Personal(SamplePerson person) =>
        new("a:1" + person.Mri["29:1".Length..], ChatKind.Personal, "TeamsAlign", [person]);

    private static Chat Meeting(string thread, string name) => new(thread, ChatKind.Meeting, name, Internal)
    {
        MeetingId = Convert.ToBase64String(Encoding.ASCII.GetBytes($"0#{thread}#0")),
    };
}
