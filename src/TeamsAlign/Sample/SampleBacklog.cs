using TeamsAlign.People;
using TeamsAlign.Requests;
using TeamsAlign.Roadmap;
using TeamsAlign.Workspaces;
using Request = TeamsAlign.Requests.Request;

namespace TeamsAlign.Sample;

/// <summary>The sample's requests with their demand, and what is on the roadmap.</summary>
internal static class SampleBacklog
{
    public static IEnumerable<IRecord> Rows(DateTimeOffset now)
    {
        var today = DateOnly.FromDateTime(now.UtcDateTime);
        return
        [
            Asked(1, "Check-in without a phone", "Guests want to book a room at the panel, without our app.", SamplePeople.Lena, "Lena Fischer", now.AddDays(-4), today.AddDays(1)) with { Area = "Booking" },
            Asked(2, "Show the next three meetings", "People walk in because they only see the current meeting.", SamplePeople.Lena, "Lena Fischer", now.AddDays(-2), today.AddDays(3)) with { Area = "Display" },
            Asked(3, "Work when the network is down", "The gate panels go blank when the airport's network has a hiccup.", SamplePeople.Marcus, "Marcus Hill", now.AddDays(-9), today.AddDays(-2)) with { Area = "Reliability", Status = RequestStatus.InTriage },
            Answered(4, "Dark theme for the panels", "The bright panels disturb in the evening.", RequestStatus.Planned, now.AddDays(-40), now.AddDays(-36)) with { Area = "Display", PlanItems = ["RM-1"], Impact = 1, Confidence = 0.8m, Effort = 0.5m, EffortBy = "Priya Raman", EffortAt = today.AddDays(-36) },
            Answered(5, "Release rooms nobody enters", "Half of the booked rooms stay empty.", RequestStatus.InProgress, now.AddDays(-80), now.AddDays(-77)) with { Area = "Booking", PlanItems = ["RM-2"], Impact = 2, Confidence = 0.8m, Effort = 3, EffortBy = "Tomas Berg", EffortAt = today.AddDays(-70) },
            Answered(6, "Sign in with the hotel's own directory", "They want no second user list.", RequestStatus.Approved, now.AddDays(-12), now.AddDays(-8)) with { Area = "Administration" },
            Answered(7, "Braille labels", "Needed for public buildings.", RequestStatus.NotNow, now.AddDays(-60), now.AddDays(-56)) with { NotNowUntil = today.AddDays(60), Reason = "We look at hardware labels with the next panel." },
            Answered(8, "Print a list of bookings", "The front desk likes paper.", RequestStatus.AlreadyThere, now.AddDays(-30), now.AddDays(-29)) with { Reason = "The week view prints: menu, then Print." },
            Wants(1, "REQ-1", "AC-1", "DL-1", DemandWeight.Blocker, now.AddDays(-4)) with { ConfirmedBy = new PersonId("aaaaaaaa-0000-4000-8000-000000000003"), ConfirmedByName = "Sofia Marino", ConfirmedAt = now.AddDays(-3) },
            Wants(2, "REQ-1", "AC-6", "DL-6", DemandWeight.Important, now.AddDays(-1)),
            Wants(3, "REQ-2", "AC-2", "DL-2", DemandWeight.Important, now.AddDays(-2)),
            Wants(4, "REQ-3", "AC-4", "DL-4", DemandWeight.Blocker, now.AddDays(-9)),
            Wants(5, "REQ-4", "AC-5", "DL-5", DemandWeight.Nice, now.AddDays(-40)),
            Wants(6, "REQ-5", "AC-6", null, DemandWeight.Important, now.AddDays(-80)),
            Wants(7, "REQ-6", "AC-1", "DL-1", DemandWeight.Important, now.AddDays(-12)),
            Planned(1, "Dark theme", Horizon.Next, PlanStatus.Planned, 0.8m, new Window(today.AddDays(50), today.AddDays(110)), now),
            Planned(2, "Rooms that release themselves", Horizon.Now, PlanStatus.InProgress, 0.8m, new Window(today.AddDays(10), today.AddDays(40)), now) with
            {
                CustomerWording = "Rooms nobody enters will free themselves after a few minutes; we plan it for the coming weeks.",
                WordingValidUntil = today.AddDays(60),
            },
            Planned(3, "Accessibility review", Horizon.Later, PlanStatus.Proposed, null, null, now) with { ReasonWithoutDemand = "Compliance" },
        ];
    }

    private static Request Asked(int number, string title, string problem, string by, string name, DateTimeOffset at, DateOnly due) => new($"REQ-{number}", title)
    {
        Problem = problem,
        Kind = RequestKind.Feature,
        AskedBy = new PersonId(by),
        AskedByName = name,
        AskedAt = at,
        AnswerDue = WorkCalendar.Usual.AfterDays(due.AddDays(-1), 1),
    };

    private static Request Answered(int number, string title, string problem, RequestStatus status, DateTimeOffset asked, DateTimeOffset answered) =>
        Asked(number, title, problem, SamplePeople.Lena, "Lena Fischer", asked, DateOnly.FromDateTime(asked.UtcDateTime).AddDays(7)) with
        {
            Status = status,
            AnsweredBy = new PersonId(SamplePeople.Priya),
            AnsweredByName = "Priya Raman",
            AnsweredAt = answered,
        };

    private static Demand Wants(int number, string request, string account, string? deal, DemandWeight weight, DateTimeOffset at) => new($"DM-{number}", request)
    {
        Account = account,
        Deal = deal,
        Weight = weight,
        AddedBy = new PersonId(SamplePeople.Lena),
        AddedByName = "Lena Fischer",
        AddedAt = at,
    };

    private static PlanItem Planned(int number, string title, Horizon horizon, PlanStatus status, decimal? confidence, Window? window, DateTimeOffset now) => new($"RM-{number}", title)
    {
        Horizon = horizon,
        Position = number,
        Status = status,
        Confidence = confidence,
        Window = window,
        Owner = new PersonId(SamplePeople.Priya),
        OwnerName = "Priya Raman",
        ChangedAt = now.AddDays(-14),
    };
}
