namespace TeamsAlign.Local.Teams.Chats;

/// <summary>A conversation of the sample tenant, without its messages.</summary>
/// <param name="Id">The id the bot sees: <c>a:…</c>, <c>19:…@thread.v2</c> or <c>19:…@thread.tacv2</c>.</param>
internal sealed record Chat(string Id, ChatKind Kind, string Name, IReadOnlyList<SamplePerson> Members)
{
    /// <summary>The team a channel belongs to.</summary>
    public Team? Team { get; init; }

    /// <summary>Base64 of <c>0#thread#0</c>, in a meeting's chat only (teams-protocol 4.7).</summary>
    public string? MeetingId { get; init; }

    /// <summary>What the app is installed in: a team with all its channels, or the chat itself.</summary>
    public string InstallTarget => Team?.Id ?? Id;

    /// <summary><c>conversation.conversationType</c> on the wire.</summary>
    public string WireType => Kind switch
    {
        ChatKind.Personal => "personal",
        ChatKind.Channel => "channel",
        _ => "groupChat",
    };

    public bool Has(SamplePerson person) => Members.Contains(person);
}

/// <summary>A team. Its id is the id of its General channel, as in Teams.</summary>
internal sealed record Team(string Id, string Name, string GroupId);
