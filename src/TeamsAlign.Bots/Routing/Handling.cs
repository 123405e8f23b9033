namespace TeamsAlign.Bots;

/// <summary>When the channel is told that an activity was taken.</summary>
public enum Handling
{
    /// <summary>After the handler is done (at most 10 s). A process that dies before has not acknowledged it, and the channel sends it again.</summary>
    ChangesData,

    /// <summary>At once; the handler runs from a queue. What is waiting there is lost when the process is killed.</summary>
    OnlyReads,
}
