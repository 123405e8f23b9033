using System.CommandLine;
using System.Globalization;
using System.Text.Json.Nodes;
using TeamsAlign.Bench.Faults.People;
using TeamsAlign.Bench.Faults.Stage;

namespace TeamsAlign.Bench.Cost;

/// <summary>What views and commands cost in Graph's own units.</summary>
internal static class CostVerb
{
    private const double TimeScale = .2;

    public static Command Build()
    {
        var rounds = new Option<int>("--rounds") { Description = "Times that each command is given; the cheapest counts, as the service now and then moves an ETag by itself", DefaultValueFactory = _ => 2 };
        var cost = new Command("cost", "Counts resource units") { rounds };
        cost.SetAction(async (parsed, cancellationToken) => await RunAsync(parsed.GetValue(rounds), parsed.InvocationConfiguration.Output, cancellationToken));
        return cost;
    }

    private static async Task RunAsync(int rounds, TextWriter output, CancellationToken cancellationToken)
    {
        var folder = Directory.CreateTempSubdirectory("teamsalign-cost-").FullName;
        await using var product = new Product(0, folder);
        await using var services = await LocalServices.StartAsync(new Faults.Plan(1, 0, 0, 1, 2, TimeScale), folder, product.Url, cancellationToken);
        await Site.MakeAsync(services, 0, cancellationToken);
        product.Start();
        await product.HealthyAsync(cancellationToken);
        var staff = await Staff.InstallAsync(services, cancellationToken);
        using var priya = new Door(services, product.Url, staff[0]);
        using var lena = new Door(services, product.Url, staff[^1]);
        await priya.InstallAsync(cancellationToken);
        await lena.InstallAsync(cancellationToken);

        var (meter, office) = (new Meter(services), new Office(priya, lena));
        // Whoever comes for the first time is written down once.
        await priya.GetAsync("/api/me", cancellationToken);
        await lena.GetAsync("/api/me", cancellationToken);
        var found = new List<(string What, Spent Spent)>();
        for (var round = 0; round < rounds; round++)
            foreach (var (what, act) in office.Commands)
                found.Add((what, await meter.OfAsync(() => act(cancellationToken), cancellationToken)));

        await output.WriteLineAsync("| | rows written | resource units |");
        await output.WriteLineAsync("|---|---|---|");
        foreach (var command in found.GroupBy(f => f.What))
        {
            var cheapest = command.MinBy(c => c.Spent.Units).Spent;
            await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"| {command.Key} | {cheapest.Rows} | {cheapest.Units} |"));
        }

        var views = await meter.OfAsync(() => OpenAllAsync(priya, product, cancellationToken), cancellationToken);
        await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"| Open every view | {views.Rows} | {views.Units} |"));
    }

    /// <summary>Every view by the API's own description, but history: what is older than the 90 days in memory is read from its list.</summary>
    private static async Task OpenAllAsync(Door door, Product product, CancellationToken cancellationToken)
    {
        using var http = new HttpClient();
        var description = JsonNode.Parse(await http.GetStringAsync(new Uri($"{product.Url}/openapi/v1.json"), cancellationToken))!;
        foreach (var (path, view) in description["paths"]!.AsObject())
            if (view!["get"] is not null && !path.Contains("/history/", StringComparison.Ordinal))
                await door.GetAsync(path.Replace("{key}", path.Contains("accounts", StringComparison.Ordinal) ? "AC-1" : path.Contains("roadmap", StringComparison.Ordinal) ? "RM-1" : "REQ-1", StringComparison.Ordinal), cancellationToken);
    }
}
