namespace TeamsAlign.Bots;

/// <summary>The app was installed, upgraded or removed here.</summary>
public sealed class InstallTurn : Turn
{
    internal InstallTurn(TurnContext context)
        : base(context)
    {
    }

    /// <summary>True for an upgrade: nobody needs greeting.</summary>
    public bool IsUpgrade => Activity.Action?.EndsWith("-upgrade", StringComparison.OrdinalIgnoreCase) == true;

    /// <summary>The channel chosen when installing into a team.</summary>
    public string? SelectedChannelId => Activity.ChannelData?.Settings?.SelectedChannel?.Id;
}

/// <summary>People, or the bot itself, came or went.</summary>
public sealed class MembersTurn : Turn
{
    internal MembersTurn(TurnContext context, IReadOnlyList<Account> members)
        : base(context) => Members = members;

    /// <summary>Who, without the bot.</summary>
    public IReadOnlyList<Account> Members { get; }
}

/// <summary>A team or channel was made, renamed, archived, removed, …</summary>
public sealed class TeamEventTurn : Turn
{
    internal TeamEventTurn(TurnContext context)
        : base(context)
    {
    }

    /// <summary>What happened: <c>channelCreated</c>, <c>teamRenamed</c>, … New ones appear without notice.</summary>
    public string EventType => Activity.ChannelData?.EventType ?? "";

    /// <summary>The channel.</summary>
    public ChannelDataPart? Channel => Activity.ChannelData?.Channel;

    /// <summary>The team.</summary>
    public ChannelDataPart? Team => Activity.ChannelData?.Team;
}
