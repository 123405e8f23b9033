using Xunit;

namespace TeamsAlign.Tests.Stories;

/// <summary>Public data sets of real requests and deals, where somebody has put them on this machine. The product never depends on them.</summary>
internal sealed class RealData(string folder)
{
    public const string DealsFile = "crm-pipeline.csv";

    /// <summary>The folder named by the environment, or a folder "data" beside the repository. Without either the test is skipped.</summary>
    public static RealData FindOrSkip()
    {
        var named = Environment.GetEnvironmentVariable("TEAMSALIGN_DATA");
        var folder = named is not null && File.Exists(Path.Combine(named, DealsFile)) ? named : Beside();
        Assert.SkipWhen(folder is null, "The real data sets are not on this machine. Name their folder in TEAMSALIGN_DATA.");
        return new RealData(folder!);
    }

    public string Text(string file) => File.ReadAllText(Path.Combine(folder, file));

    /// <summary>The deals, by column name. This file has no quotes, and no commas inside its fields.</summary>
    public IReadOnlyList<IReadOnlyDictionary<string, string>> Deals()
    {
        var lines = File.ReadAllLines(Path.Combine(folder, DealsFile));
        var columns = lines[0].Split(',');
        return [.. lines.Skip(1).Select(l => columns.Zip(l.Split(',')).ToDictionary(c => c.First, c => c.Second, StringComparer.Ordinal))];
    }

    private static string? Beside()
    {
        for (var at = new DirectoryInfo(AppContext.BaseDirectory); at is not null; at = at.Parent)
        {
            if (at.EnumerateDirectories().Select(d => Path.Combine(d.FullName, "data")).FirstOrDefault(d => File.Exists(Path.Combine(d, DealsFile))) is { } found)
                return found;
        }

        return null;
    }
}
