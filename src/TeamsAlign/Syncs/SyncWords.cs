namespace TeamsAlign.Syncs;

/// <summary>The words people read for meetings and their agendas.</summary>
internal static class SyncWords
{
    /// <summary>What a meeting is called that nobody gave a name.</summary>
    public const string Meeting = "Product–sales meeting";

    public static string Of(AgendaOutcome outcome) => outcome switch
    {
        AgendaOutcome.Queued => "Queued",
        AgendaOutcome.Discussing => "Being discussed",
        AgendaOutcome.Decided => "Decided",
        AgendaOutcome.Noted => "Noted",
        AgendaOutcome.CarriedOver => "Carried over",
        _ => throw new ArgumentOutOfRangeException(nameof(outcome)),
    };

    public static string Of(AgendaGroup group) => group switch
    {
        AgendaGroup.Decide => "To decide",
        AgendaGroup.Changed => "Changed since last time",
        AgendaGroup.Promised => "Promised to customers",
        _ => throw new ArgumentOutOfRangeException(nameof(group)),
    };
}
