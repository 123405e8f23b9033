namespace TeamsAlign.Lists;

/// <summary>Who waits for a call.</summary>
public enum Priority
{
    /// <summary>Somebody is looking at a spinner.</summary>
    People,

    /// <summary>Nobody is: sync, jobs, imports, renewals. Leaves a share of the budget free and steps back when people wait.</summary>
    Background,
}
