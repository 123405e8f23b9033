using System.CommandLine;
using TeamsAlign.Home;
using TeamsAlign.Imports;
using TeamsAlign.Workspaces;
using Command = System.CommandLine.Command;

namespace TeamsAlign.Shell;

/// <summary>The verbs of the command line. Without a verb the program serves.</summary>
internal static class CommandLine
{
    private static readonly string[] Verbs = ["import", "audit", "provision", "--help", "-h", "-?"];

    public static bool Handles(string[] args) => args.Length > 0 && Verbs.Contains(args[0], StringComparer.Ordinal);

    /// <returns>0 where everything was done, 1 where the file was refused or something is wrong, 2 where the command was wrong.</returns>
    public static async Task<int> RunAsync(string[] args)
    {
        var root = new RootCommand("TeamsAlign keeps product and sales telling customers the same story. Without a command it serves.")
        {
            Import(), Audit(), Provision(),
        };
        return await root.Parse(args).InvokeAsync();
    }

    /// <returns>2 where the command cannot be carried out as it was given.</returns>
    private static async Task<int> RunAsync(ParseResult parsed, Func<TextWriter, Task<int>> run)
    {
        var output = parsed.InvocationConfiguration.Output;
        try
        {
            return await run(output);
        }
        catch (CommandException wrong)
        {
            await output.WriteLineAsync(wrong.Message);
            return 2;
        }
    }

    private static Option<string?> Workspace() => new("--workspace") { Description = "Key of the product line, where a home site names several" };

    private static Command Audit()
    {
        var key = new Argument<string?>("key") { Description = "Only the record with that key, as in REQ-12", Arity = ArgumentArity.ZeroOrOne };
        var audit = new Command("audit", "Checks the journal's chain and every row against it, and writes nothing") { key };
        var workspace = Workspace();
        audit.Add(workspace);
        audit.TreatUnmatchedTokensAsErrors = false;
        audit.SetAction((parsed, cancellationToken) => RunAsync(parsed, output => AuditVerb.RunAsync(
            parsed.GetValue(key), parsed.GetValue(workspace), [.. parsed.UnmatchedTokens], output, cancellationToken)));
        return audit;
    }

    private static Command Provision()
    {
        var site = new Option<string?>("--site") { Description = "Web address of the workspace's site" };
        var home = new Option<string?>("--home") { Description = "Web address of the home site: its lists of workspaces and places" };
        var workspace = Workspace();
        var provision = new Command("provision", "Creates or completes the lists of a site; repeatable, never deletes") { site, home, workspace };
        provision.TreatUnmatchedTokensAsErrors = false;
        provision.SetAction((parsed, cancellationToken) => RunAsync(parsed, output => ProvisionVerb.RunAsync(
            parsed.GetValue(site), parsed.GetValue(home), parsed.GetValue(workspace), [.. parsed.UnmatchedTokens], output, cancellationToken)));
        return provision;
    }

    private static Command Import()
    {
        var kind = new Argument<string>("kind") { Description = string.Join(", ", Importer.Kinds) };
        kind.AcceptOnlyFromAmong([.. Importer.Kinds]);
        var file = new Argument<FileInfo>("file") { Description = "CSV in UTF-8" };
        var dryRun = new Option<bool>("--dry-run") { Description = "Say what would happen, and write nothing" };
        var map = new Option<string[]>("--map") { Description = "field=header, where the file uses other names; may be repeated" };
        var import = new Command("import", "Takes requests, accounts, deals or products from a CSV file") { kind, file, dryRun, map };
        var workspace = Workspace();
        import.Add(workspace);
        // Settings such as --Local:DataPath are the host's, not this command's.
        import.TreatUnmatchedTokensAsErrors = false;
        import.SetAction((parsed, cancellationToken) => RunAsync(parsed, output => ImportVerb.RunAsync(
            parsed.GetRequiredValue(kind), parsed.GetRequiredValue(file), parsed.GetValue(dryRun), parsed.GetValue(map) ?? [], parsed.GetValue(workspace), [.. parsed.UnmatchedTokens],
            output, cancellationToken)));
        return import;
    }
}
