using TeamsAlign.Customers;
using TeamsAlign.Insights;
using TeamsAlign.People;
using TeamsAlign.Requests;
using TeamsAlign.Roadmap;
using TeamsAlign.Tests.Roadmap;
using TeamsAlign.Workspaces;
using Request = TeamsAlign.Requests.Request;

namespace TeamsAlign.Tests.Insights;

/// <summary>A customer with a story: something waiting, something answered, something shipped, something planned, and deals.</summary>
internal static class BriefWorld
{
    public static readonly DateOnly Today = PlanWorld.Today;

    /// <summary>Another seller, who owns the second deal.</summary>
    public static readonly Person Olu = new(new PersonId("olu"), "Olu Adeyemi", Roles.Member);
    public static readonly Person NadiaOfEmea = PlanWorld.Nadia with { Scope = "EMEA" };
    public static readonly Person NadiaOfAmericas = PlanWorld.Nadia with { Scope = "Americas" };

    public static PlanWorld Empty() => new PlanWorld().With(
        new Account("AC-1", "Contoso") { Region = "EMEA", Owner = "Sam Okoye" }, new Account("AC-2", "Fabrikam") { Region = "Americas" });

    public static PlanWorld Full() => Empty().With(
        new Deal("DL-2", "Contoso seats") { Account = "AC-1", Type = DealType.New, Amount = 40_000, Currency = "EUR", Owner = "Olu Adeyemi" },
        new PlanItem("RM-1", "Dark mode") { Status = PlanStatus.Planned, Horizon = Horizon.Next, Confidence = 0.9m, Window = new Window(new(2027, 1, 1), new(2027, 3, 31)) },
        new PlanItem("RM-2", "Audit log") { Status = PlanStatus.Shipped, ShippedOn = new(2026, 11, 2) },
        new PlanItem("RM-3", "Own domains") { Status = PlanStatus.Proposed, Horizon = Horizon.Later })
        .Asks(1, RequestStatus.New, "Export to Excel", due: Today.AddDays(5))
        .Asks(2, RequestStatus.InTriage, "Mute at night", due: Today.AddDays(-3))
        .Asks(3, RequestStatus.Planned, "Dark mode for the night shift", items: "RM-1")
        .Asks(4, RequestStatus.Declined, "A pony", reason: "We build software.")
        .Asks(5, RequestStatus.Shipped, "Who changed what", items: "RM-2")
        .Asks(6, RequestStatus.Approved, "Mail from our own domain", items: "RM-3");

    /// <summary>A request with Contoso's demand for it; higher numbers are newer.</summary>
    public static PlanWorld Asks(
        this PlanWorld world, int number, RequestStatus status, string title, DateOnly? due = null, string? reason = null, string? items = null, string? sameAs = null)
    {
        var asked = PlanWorld.Now.AddDays(-30).AddHours(number);
        return world.With(
            new Request($"REQ-{number}", title)
            {
                Status = status,
                AskedBy = PlanWorld.Sam.Id,
                AskedByName = PlanWorld.Sam.Name,
                AskedAt = asked,
                AnswerDue = due,
                AnsweredAt = RequestMoves.Waits(status) ? null : asked.AddDays(2),
                Reason = reason,
                SameAs = sameAs,
                PlanItems = items is null ? [] : [items],
            },
            new Demand($"DM-{number}", $"REQ-{number}") { Account = "AC-1", AddedAt = asked });
    }

    public static AccountBrief Brief(this WorkspaceState state, Person viewer) => AccountBrief.Of(state, state.Accounts["AC-1"]!, viewer, Today);

    public static BriefLine? Line(this AccountBrief brief, string heading) =>
        brief.Lines.FirstOrDefault(l => l.Heading.StartsWith(heading, StringComparison.Ordinal));

    public static string Everything(this AccountBrief brief) => string.Join('\n', brief.Lines.Select(l => $"{l.Heading} | {l.Text} | {string.Join(' ', l.Links)}"));
}
