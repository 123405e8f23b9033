namespace TeamsAlign.Delivery;

/// <summary>How somebody is told of a kind of news.</summary>
internal enum NoticeMode
{
    /// <summary>By a message of its own, outside of quiet hours.</summary>
    AtOnce,

    /// <summary>In the one message of the morning.</summary>
    Digest,

    /// <summary>Not at all; it can be looked up.</summary>
    Off,
}
