using System.CommandLine;

namespace TeamsAlign.Bench.Faults;

/// <summary>People work, services fail, lists are edited by hand and the product is killed; then somebody independent looks at what is there.</summary>
internal static class FaultsVerb
{
    public static Command Build()
    {
        var seed = new Option<int?>("--seed") { Description = "Of every chance; without it one is made up and printed" };
        var commands = new Option<int>("--commands") { Description = "Commands in all", DefaultValueFactory = _ => 1_000 };
        var kills = new Option<int>("--kills") { Description = "Times that the product is killed", DefaultValueFactory = _ => 5 };
        var workspaces = new Option<int>("--workspaces") { Description = "Sites, each with a product process of its own", DefaultValueFactory = _ => 5 };
        var people = new Option<int>("--people") { Description = "People at each workspace", DefaultValueFactory = _ => 10 };
        var scale = new Option<double>("--time-scale") { Description = "Factor on the latencies and lags of Graph", DefaultValueFactory = _ => 1 };
        var folder = new Option<DirectoryInfo?>("--keep") { Description = "Folder for data and logs, kept afterwards" };
        var faults = new Command("faults", "Proves that nothing is lost and nothing doubled") { seed, commands, kills, workspaces, people, scale, folder };
        faults.SetAction(async (parsed, cancellationToken) =>
        {
            var plan = new Plan(
                parsed.GetValue(seed) ?? Environment.TickCount & 0xFFFFFF, parsed.GetValue(commands), parsed.GetValue(kills), parsed.GetValue(workspaces),
                parsed.GetValue(people), parsed.GetValue(scale));
            return await Run.Async(plan, parsed.GetValue(folder), parsed.InvocationConfiguration.Output, cancellationToken);
        });
        return faults;
    }
}
