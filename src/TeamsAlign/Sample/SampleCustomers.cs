using TeamsAlign.Customers;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Sample;

/// <summary>The sample's accounts, price list and deals.</summary>
internal static class SampleCustomers
{
    public static IEnumerable<IRecord> Rows(DateOnly today) =>
    [
        new Account("AC-1", "Fabrikam Hotels") { Segment = "Hospitality", Region = "EMEA", Owner = "Lena Fischer", MailDomains = ["fabrikam.example"] },
        new Account("AC-2", "Northwind Clinics") { Segment = "Health", Region = "EMEA", Owner = "Lena Fischer" },
        new Account("AC-3", "Adatum Bank") { Segment = "Finance", Region = "EMEA", Owner = "Marcus Hill", NdaUntil = today.AddYears(1) },
        new Account("AC-4", "Wide World Airports") { Segment = "Transport", Region = "Americas", Owner = "Marcus Hill" },
        new Account("AC-5", "Tailspin Studios") { Segment = "Media", Region = "Americas", Owner = "Marcus Hill" },
        new Account("AC-6", "Litware University") { Segment = "Education", Region = "EMEA", Owner = "Lena Fischer" },
        new Product("PD-1", "Panel 10") { Series = "Panel", ListPrice = 420, Currency = "EUR" },
        new Product("PD-2", "Panel 15") { Series = "Panel", ListPrice = 780, Currency = "EUR" },
        new Product("PD-3", "Room Cloud") { Series = "Cloud", ListPrice = 24_000, Currency = "EUR" },
        Open(1, "Fabrikam: 120 hotels", "AC-1", "Room Cloud", 310_000, 0.6m, today.AddDays(45), "Lena Fischer") with { Forecast = ForecastCategory.Commit },
        Open(2, "Northwind: all clinics", "AC-2", "Room Cloud", 96_000, 0.4m, today.AddDays(80), "Lena Fischer"),
        Open(3, "Adatum: head office", "AC-3", "Panel 15", null, 0.5m, today.AddDays(30), "Marcus Hill") with { Forecast = ForecastCategory.BestCase },
        Open(4, "Wide World: gates", "AC-4", "Panel 15", 140_000, 0.3m, today.AddDays(120), "Marcus Hill"),
        Open(5, "Tailspin: renewal", "AC-5", "Room Cloud", 52_000, 0.9m, today.AddDays(60), "Marcus Hill") with { Type = DealType.Renewal },
        Open(6, "Litware: second campus", "AC-6", "Room Cloud", null, null, null, "Lena Fischer") with { Type = DealType.Expansion },
        Closed(7, "Litware: first campus", "AC-6", "Room Cloud", 38_000, DealOutcome.Won, today.AddDays(-200)),
        Closed(8, "Fabrikam: pilot", "AC-1", "Room Cloud", 22_000, DealOutcome.Won, today.AddDays(-150)),
        Closed(9, "Adatum: branches", "AC-3", "Panel 15", 61_000, DealOutcome.Won, today.AddDays(-90)),
        Closed(10, "Wide World: lounges", "AC-4", "Room Cloud", 88_000, DealOutcome.Lost, today.AddDays(-40)) with { OutcomeReason = "REQ-3" },
    ];

    private static Deal Open(int number, string name, string account, string product, decimal? amount, decimal? probability, DateOnly? closes, string owner) =>
        new($"DL-{number}", name)
        {
            Account = account,
            Product = product,
            Amount = amount,
            Currency = amount is null ? null : "EUR",
            Probability = probability,
            Closes = closes,
            Owner = owner,
            Stage = "Proposal",
        };

    private static Deal Closed(int number, string name, string account, string product, decimal amount, DealOutcome outcome, DateOnly closes) =>
        new($"DL-{number}", name)
        {
            Account = account,
            Product = product,
            Amount = amount,
            Currency = "EUR",
            Outcome = outcome,
            Closes = closes,
            Forecast = ForecastCategory.Closed,
            Stage = outcome.ToString(),
        };
}
