using System.Globalization;
using TeamsAlign.Home;
using TeamsAlign.Lists;
using TeamsAlign.Shell;

namespace TeamsAlign.Workspaces;

/// <summary><c>audit [KEY]</c>: reads the lists past any running server, and writes nothing.</summary>
internal static class AuditVerb
{
    /// <param name="key">The record; a setting of the host that stands in its place is one of <paramref name="args"/>.</param>
    /// <returns>0 where nothing is wrong, 1 where something is, 2 where nobody knows the key.</returns>
    public static async Task<int> RunAsync(string? key, string? workspace, string[] args, TextWriter output, CancellationToken cancellationToken)
    {
        if (key is ['-', ..])
        {
            args = [key, .. args];
            key = null;
        }

        var builder = WebApplication.CreateBuilder(args);
        await using var local = await builder.StartLocalModeAsync(serves: false);
        await ChosenWorkspace.UseAsync(builder.Configuration, local, workspace, cancellationToken);
        using var graph = ListsSetup.Connect(builder.Configuration, local);
        var lists = await graph.FindSiteAsync(OpenWorkspace.SiteOf(builder.Configuration), cancellationToken);
        var report = await new Auditor(lists, RecordKinds.Declared(), TimeProvider.System).RunAsync(key, cancellationToken);
        if (key is not null && report.History.Count == 0)
        {
            await output.WriteLineAsync($"The journal knows nothing of {key}.");
            return 2;
        }

        foreach (var entry in report.History)
            await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{entry.Key} {entry.At:u} {entry.ByName} ({entry.Surface}): {entry.Summary}"));
        foreach (var finding in report.Findings)
            await output.WriteLineAsync(finding.ToString());
        await output.WriteLineAsync(
            $"{Sentences.Count(report.Entries, "journal entry", "journal entries")} and {Sentences.Count(report.Rows, "row")} read; "
            + (report.Findings.Count == 0 ? "nothing is wrong." : $"{Sentences.Count(report.Findings.Count, "thing")} wrong."));
        return report.Findings.Count == 0 ? 0 : 1;
    }
}
