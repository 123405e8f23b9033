namespace TeamsAlign.Tests.Stories;

/// <summary>A conversation of the sample tenant.</summary>
/// <param name="Kind">As the page calls it.</param>
/// <param name="Name">As people see it.</param>
public sealed record Place(string Kind, string Name)
{
    public static readonly Place Personal = new("personal", "TeamsAlign");
    public static readonly Place DealRoom = new("group", "Acme deal room");
    public static readonly Place Team = new("channel", "General");
    public static readonly Place Meeting = new("meeting", "Weekly product–sales meeting");
}
