using TeamsAlign.Workspaces;

namespace TeamsAlign.Sample;

/// <summary>A small product line that sells meeting-room displays: enough to try everything, little enough to take in at a glance.</summary>
internal static class SampleRows
{
    /// <param name="now">Dates of the sample are relative to it.</param>
    public static IEnumerable<IRecord> All(DateTimeOffset now) =>
    [
        .. SamplePeople.Rows(),
        .. SampleCustomers.Rows(DateOnly.FromDateTime(now.UtcDateTime)),
        .. SampleBacklog.Rows(now),
    ];
}
