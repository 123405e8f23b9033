namespace TeamsAlign.Bots;

/// <summary>Whether an activity comes from whom it says.</summary>
internal enum Caller
{
    Refused,

    Accepted,

    /// <summary>Cannot be decided now: the keys are not available.</summary>
    Unknown,
}
