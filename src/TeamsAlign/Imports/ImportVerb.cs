using System.Globalization;
using TeamsAlign.Shell.Local;

namespace TeamsAlign.Imports;

/// <summary>Import from the command line: by the server where one runs, else by this process.</summary>
internal static class ImportVerb
{
    /// <returns>0 where the file was taken, 1 where it was refused whole.</returns>
    public static async Task<int> RunAsync(
        string kind, FileInfo file, bool dryRun, string[] map, string? workspace, string[] args, TextWriter output, CancellationToken cancellationToken)
    {
        try
        {
            if (!file.Exists)
                throw new ImportException($"There is no file {file.FullName}.");
            if (Mapping.Parse(map) is not { } mapping)
                throw new ImportException("Write mappings as --map field=header.");
            var csv = await File.ReadAllBytesAsync(file.FullName, cancellationToken);
            var progress = new ProgressLine(output);
            var options = new ConfigurationBuilder().AddEnvironmentVariables().AddCommandLine(args).Build()
                .GetSection(LocalOptions.Section).Get<LocalOptions>() ?? new LocalOptions();
            var report = options.Enabled && await RunningServer.FindAsync(options.ResolveDataPath(), cancellationToken) is { } server
                ? await ImportThroughServer.RunAsync(server, kind, csv, map, dryRun, workspace, progress, cancellationToken)
                : await ImportHere.RunAsync(kind, csv, mapping, dryRun, workspace, args, progress, cancellationToken);
            await PrintAsync(report, output);
            return 0;
        }
        catch (ImportException refused)
        {
            await output.WriteLineAsync(refused.Message);
            return 1;
        }
    }

    private static async Task PrintAsync(ImportReport report, TextWriter output)
    {
        await output.WriteLineAsync(string.Create(
            CultureInfo.InvariantCulture,
            $"{(report.DryRun ? "Dry run, nothing written: " : "")}{report.Rows} rows read, {report.Taken} taken, {report.Unchanged} unchanged, {report.RefusedCount} refused; {report.Seconds} s."));
        foreach (var note in report.Notes)
            await output.WriteLineAsync($"  {note}");
        foreach (var row in report.Refused)
            await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"  line {row.Line}: {row.Reason}"));
    }

    /// <summary>One line per tenth of the work.</summary>
    private sealed class ProgressLine(TextWriter output) : IProgress<(int Done, int Of)>
    {
        private int said;

        public void Report((int Done, int Of) value)
        {
            var tenth = value.Done * 10 / Math.Max(1, value.Of);
            if (tenth <= said)
                return;
            said = tenth;
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{value.Done} of {value.Of} rows"));
        }
    }
}
