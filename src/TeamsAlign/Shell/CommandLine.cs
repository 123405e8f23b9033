using System.CommandLine;
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

    private static Command Audit()
    {
        var key = new Argument<string?>("key") { Description = "Only the record with that key, as in REQ-12", Arity = ArgumentArity.ZeroOrOne };
        var audit = new Command("audit", "Checks the journal's chain and every row against it, and writes nothing") { key };
        audit.TreatUnmatchedTokensAsErrors = false;
        audit.SetAction((parsed, cancellationToken) => AuditVerb.RunAsync(
            parsed.GetValue(key), [.. parsed.UnmatchedTokens], parsed.InvocationConfiguration.Output, cancellationToken));
        return audit;
    }

    private static Command Provision()
    {
        var site = new Option<string>("--site") { Description = "Web address of the workspace's site", Required = true };
        var provision = new Command("provision", "Creates or completes the lists of a site; repeatable, never deletes") { site };
        provision.TreatUnmatchedTokensAsErrors = false;
        provision.SetAction((parsed, cancellationToken) => ProvisionVerb.RunAsync(
            parsed.GetRequiredValue(site), [.. parsed.UnmatchedTokens], parsed.InvocationConfiguration.Output, cancellationToken));
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
        // Settings such as --Local:DataPath are the host's, not this command's.
        import.TreatUnmatchedTokensAsErrors = false;
        import.SetAction((parsed, cancellationToken) => ImportVerb.RunAsync(
            parsed.GetRequiredValue(kind), parsed.GetRequiredValue(file), parsed.GetValue(dryRun), parsed.GetValue(map) ?? [], [.. parsed.UnmatchedTokens],
            parsed.InvocationConfiguration.Output, cancellationToken));
        return import;
    }
}
