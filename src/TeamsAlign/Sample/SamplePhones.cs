using TeamsAlign.Customers;
using TeamsAlign.People;
using TeamsAlign.Requests;
using TeamsAlign.Workspaces;
using Request = TeamsAlign.Requests.Request;

namespace TeamsAlign.Sample;

/// <summary>A second, smaller product line of the same firm: Tomas decides, and one customer of both wants something else here.</summary>
internal static class SamplePhones
{
    /// <param name="now">Dates are relative to it.</param>
    public static IEnumerable<IRecord> Rows(DateTimeOffset now) =>
    [
        .. SamplePeople.Rows().Select(r => r is Member { Key: SamplePeople.Priya } priya ? priya with { Roles = Roles.Member } : r)
            .Where(r => r is not Setting { Key: WorkspaceSettings.NameKey }),
        new Setting(WorkspaceSettings.NameKey, "Desk phones"),
        new Account("AC-1", "Fabrikam Hotels") { Segment = "Hospitality", Region = "EMEA", Owner = "Lena Fischer" },
        Asked(1, "A louder bell", "In the workshop nobody hears the phone.", now.AddDays(-3)),
        Asked(2, "Pair a headset without the menu", "New people call the help desk for it.", now.AddDays(-1)),
        new Demand("DM-1", "REQ-1") { Account = "AC-1", Weight = DemandWeight.Important, AddedBy = new PersonId(SamplePeople.Marcus), AddedByName = "Marcus Hill", AddedAt = now.AddDays(-3) },
    ];

    private static Request Asked(int number, string title, string problem, DateTimeOffset at) => new($"REQ-{number}", title)
    {
        Problem = problem,
        Kind = RequestKind.Feature,
        AskedBy = new PersonId(SamplePeople.Marcus),
        AskedByName = "Marcus Hill",
        AskedAt = at,
        AnswerDue = WorkCalendar.Usual.AfterDays(DateOnly.FromDateTime(at.UtcDateTime), 5),
    };
}
