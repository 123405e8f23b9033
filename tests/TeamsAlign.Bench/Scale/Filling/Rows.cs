using System.Globalization;
using System.Text.Json.Nodes;
using TeamsAlign.Bench.Faults;

namespace TeamsAlign.Bench.Scale.Filling;

/// <summary>The rows of a workspace as its lists hold them, always the same ones.</summary>
internal sealed class Rows(Size size, DateTimeOffset now)
{
    private const int Years = 3;

    /// <summary>What each row says of the change that made it.</summary>
    public const string Stamp = "scale";

    private static readonly (string Id, string Name)[] People =
        [("aaaaaaaa-0000-4000-8000-000000000001", "Priya Raman"), ("aaaaaaaa-0000-4000-8000-000000000002", "Tomas Berg"), ("aaaaaaaa-0000-4000-8000-000000000005", "Lena Fischer"), ("aaaaaaaa-0000-4000-8000-000000000006", "Marcus Hill")];

    /// <summary>Where all wait, their answers concern more people: everybody of the sample tenant who belongs to it.</summary>
    private static readonly (string Id, string Name)[] Askers =
        [.. People, ("aaaaaaaa-0000-4000-8000-000000000003", "Sofia Marino"), ("aaaaaaaa-0000-4000-8000-000000000007", "Grace Liu"), ("aaaaaaaa-0000-4000-8000-000000000009", "Ana Torres")];

    private readonly Chance _chance = new(size.Times);
    private readonly Wording _words = new(new Chance(-size.Times));

    /// <summary>List by list.</summary>
    public IEnumerable<(string List, IEnumerable<JsonObject> Rows)> All =>
    [
        ("Accounts", Numbers(size.Accounts).Select(Account)), ("Deals", Numbers(size.Deals).Select(Deal)), ("Roadmap", Numbers(size.PlanItems).Select(PlanItem)),
        ("Requests", Numbers(size.Requests).Select(Request)), ("Demand", Numbers(size.Demands).Select(Demand)),
    ];

    private static IEnumerable<int> Numbers(int count) => Enumerable.Range(1, count);

    private JsonObject Account(int number) => new()
    {
        ["RecordKey"] = Key("AC", number), ["Change"] = Stamp, ["Title"] = $"{_words.Name} {_words.Name} {_chance.Of(["Hotels", "Clinics", "Bank", "Airports", "Studios", "University"])}",
        ["Region"] = _chance.Of(["EMEA", "Americas", "Asia"]), ["Segment"] = "Sample", ["Owner"] = _chance.Of(People).Name,
    };

    private JsonObject Deal(int number)
    {
        var isOpen = _chance.Is(.4);
        var row = new JsonObject
        {
            ["RecordKey"] = Key("DL", number), ["Change"] = Stamp, ["Title"] = $"{_words.Name}: {_chance.Of(["pilot", "renewal", "second campus", "all sites"])}",
            ["Account"] = Any("AC", size.Accounts), ["DealType"] = _chance.Of(["New", "Expansion", "Renewal"]), ["Product"] = _chance.Of(["Panel 10", "Panel 15", "Room Cloud"]),
            ["Stage"] = isOpen ? "Proposal" : "Closed", ["Owner"] = _chance.Of(People).Name, ["Outcome"] = isOpen ? "Open" : _chance.Of(["Won", "Lost"]),
            ["Closes"] = Day(isOpen ? _chance.Below(300) - 20 : -_chance.Below(Years * 365)),
        };
        if (_chance.Is(.8))
            (row["Amount"], row["Currency"]) = (1_000 * (1 + _chance.Below(400)), "EUR");
        if (isOpen)
            (row["Probability"], row["Forecast"]) = (_chance.Below(10) / 10m, _chance.Of(["Pipeline", "Best case", "Commit"]));
        return row;
    }

    private JsonObject PlanItem(int number)
    {
        var isActive = IsActive(number);
        var changed = isActive ? _chance.Below(90) : _chance.Below(Years * 365);
        var row = new JsonObject
        {
            ["RecordKey"] = Key("RM", number), ["Change"] = Stamp, ["Title"] = _words.Title, ["Summary"] = _words.Problem, ["Area"] = _chance.Of(Wording.Areas),
            ["Horizon"] = isActive ? _chance.Of(["Now", "Next", "Later", "Later"]) : "Now", ["Position"] = number, ["Confidence"] = .8m,
            ["Status"] = isActive ? _chance.Of(["Proposed", "Planned", "In progress", "At risk"]) : _chance.Of(["Shipped", "Shipped", "Dropped"]),
            ["OwnerId"] = People[0].Id, ["OwnerName"] = People[0].Name, ["ChangedAt"] = Time(changed), ["ChangedBy"] = People[0].Name,
        };
        if (isActive)
            (row["Earliest"], row["Latest"]) = (Day(30), Day(120));
        return row;
    }

    /// <summary>Three of ten are still ahead or under way.</summary>
    private static bool IsActive(int planItem) => planItem % 10 < 3;

    private JsonObject Request(int number)
    {
        var asked = _chance.Below(Years * 365);
        var status = size.AllWait ? "New" : _chance.Below(100) switch
        {
            < 8 => "New", < 12 => "In triage", < 30 => "Approved", < 45 => "Not now", < 62 => "Declined", < 72 => "Already there", < 76 => "Not for us",
            < 86 => "Planned", < 90 => "In progress", _ => "Shipped",
        };
        var by = _chance.Of(size.AllWait ? Askers : People);
        var row = new JsonObject
        {
            ["RecordKey"] = Key("REQ", number), ["Change"] = Stamp, ["Title"] = _words.Title, ["Problem"] = _words.Problem, ["Kind"] = _chance.Of(["Feature", "Improvement", "Defect", "Integration"]),
            ["Area"] = _chance.Of(Wording.Areas), ["AskedById"] = by.Id, ["AskedBy"] = by.Name, ["AskedAt"] = Time(asked), ["AnswerDue"] = Day(7 - asked), ["Status"] = status,
        };
        if (status is "Planned" or "In progress" or "Shipped")
            row["PlanItems"] = Any("RM", size.PlanItems);
        if (status is not ("New" or "In triage"))
            (row["AnsweredById"], row["AnsweredBy"], row["AnsweredAt"], row["Reason"]) = (People[0].Id, People[0].Name, Time(Math.Max(0, asked - _chance.Below(12))), "As said to the customer.");
        if (_chance.Is(.6))
            (row["Impact"], row["Confidence"], row["Effort"], row["EffortBy"], row["EffortAt"]) = (_chance.Of([3m, 2m, 1m, .5m]), .8m, _chance.Of([.5m, 1m, 3m, 6m]), People[1].Name, Day(-_chance.Below(400)));
        return row;
    }

    private JsonObject Demand(int number)
    {
        var by = _chance.Of(size.AllWait ? Askers : People);
        var row = new JsonObject
        {
            ["RecordKey"] = Key("DM", number), ["Change"] = Stamp, ["Request"] = Any("REQ", size.Requests), ["Account"] = Any("AC", size.Accounts), ["Weight"] = _chance.Of(["Nice", "Important", "Blocker"]),
            ["AddedById"] = by.Id, ["AddedBy"] = by.Name, ["AddedAt"] = Time(_chance.Below(Years * 365)),
        };
        if (_chance.Is(.5))
            row["Deal"] = Any("DL", size.Deals);
        if (_chance.Is(.3))
            row["Quote"] = _words.Quote;
        return row;
    }

    private string Any(string prefix, int count) => Key(prefix, _chance.Below(count) + 1);

    private static string Key(string prefix, int number) => string.Create(CultureInfo.InvariantCulture, $"{prefix}-{number}");

    /// <summary>Midnight of the site, as the service keeps days.</summary>
    private string Day(int fromToday) => now.AddDays(fromToday).ToString("yyyy-MM-dd'T08:00:00Z'", CultureInfo.InvariantCulture);

    private string Time(int daysAgo) => now.AddDays(-daysAgo).AddHours(-1).ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
