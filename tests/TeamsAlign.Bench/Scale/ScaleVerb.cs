using System.CommandLine;

namespace TeamsAlign.Bench.Scale;

/// <summary>A large workspace: how soon it answers, what it takes, and how fast its views are beside a bare server.</summary>
internal static class ScaleVerb
{
    public static Command Build()
    {
        var times = new Option<int>("--times") { Description = "1 is 10,000 requests with all that belongs to them", DefaultValueFactory = _ => 1 };
        var rounds = new Option<int>("--rounds") { Description = "Runs of each view, one after the other", DefaultValueFactory = _ => 3 };
        var seconds = new Option<double>("--seconds") { Description = "Measured seconds of a run", DefaultValueFactory = _ => 5 };
        var warmUp = new Option<double>("--warm-up") { Description = "Seconds before them", DefaultValueFactory = _ => 3 };
        var views = new Option<string[]>("--views")
        {
            Description = string.Join(", ", View.All.Select(v => v.Name)), AllowMultipleArgumentsPerToken = true, DefaultValueFactory = _ => [.. View.All.Select(v => v.Name)],
        };
        var parts = new Option<string[]>("--parts")
        {
            Description = "starts, views, writes", AllowMultipleArgumentsPerToken = true, DefaultValueFactory = _ => ["starts", "views", "writes"],
        };
        var folder = new Option<DirectoryInfo>("--keep") { Description = "Folder for the filled lists, used again by the next run" };
        var fill = new Option<bool>("--fill-only") { Description = "Only fill the lists" };
        var scale = new Command("scale", "Measures a large workspace") { times, rounds, seconds, warmUp, views, parts, folder, fill };
        scale.SetAction(async (parsed, cancellationToken) =>
        {
            var keep = parsed.GetValue(folder)?.FullName;
            var root = keep ?? Directory.CreateTempSubdirectory("teamsalign-scale-").FullName;
            var run = new Run(
                new Size(parsed.GetValue(times)), root, parsed.GetValue(rounds), TimeSpan.FromSeconds(parsed.GetValue(warmUp)), TimeSpan.FromSeconds(parsed.GetValue(seconds)),
                [.. View.All.Where(v => parsed.GetRequiredValue(views).Contains(v.Name, StringComparer.OrdinalIgnoreCase))],
                parsed.GetRequiredValue(parts).ToHashSet(StringComparer.OrdinalIgnoreCase));
            try
            {
                if (parsed.GetValue(fill))
                    await run.FillAsync(cancellationToken);
                else
                    await run.MeasureAsync(parsed.InvocationConfiguration.Output, cancellationToken);
            }
            finally
            {
                if (keep is null)
                    Directory.Delete(root, recursive: true);
            }
        });
        return scale;
    }
}
