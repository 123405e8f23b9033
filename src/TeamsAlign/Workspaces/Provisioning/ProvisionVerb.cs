using TeamsAlign.Delivery;
using TeamsAlign.Home;
using TeamsAlign.Lists;
using TeamsAlign.Shell;

namespace TeamsAlign.Workspaces;

/// <summary><c>provision --site URL</c>, <c>--home URL</c> or <c>--workspace KEY</c>: creates or completes the lists of a site, and says what it will not touch. Never deletes.</summary>
internal static class ProvisionVerb
{
    /// <summary>An access token of an administrator who may manage lists there; without it the app's own identity is used.</summary>
    public const string TokenVariable = "TEAMSALIGN_GRAPH_TOKEN";

    /// <returns>0 where the site is as it has to be, 1 where something is left for a person, or Graph refused.</returns>
    /// <exception cref="CommandException">None of the three is named, or more than one.</exception>
    public static async Task<int> RunAsync(string? site, string? home, string? workspace, string[] args, TextWriter output, CancellationToken cancellationToken)
    {
        if (new[] { site, home, workspace }.Count(named => named is not null) != 1)
            throw new CommandException("Name one: --site URL of a product line, --home URL of the home site, or --workspace KEY of a product line that the home site names.");
        var builder = WebApplication.CreateBuilder(args);
        await using var local = await builder.StartLocalModeAsync(serves: false);
        if (workspace is not null)
            await ChosenWorkspace.UseAsync(builder.Configuration, local, workspace, cancellationToken);
        var address = home ?? site ?? OpenWorkspace.SiteOf(builder.Configuration);
        try
        {
            using var graph = ListsSetup.Connect(builder.Configuration, local, Environment.GetEnvironmentVariable(TokenVariable));
            var lists = await graph.FindSiteAsync(address, cancellationToken);
            var report = await lists.ProvisionAsync(home is null ? [.. RecordKinds.Declared().Schemas, .. DeliveryLists.Schemas] : HomeSite.Schemas, cancellationToken);
            foreach (var step in report.Done)
                await output.WriteLineAsync(Words(step));
            foreach (var drift in report.Drifts)
                await output.WriteLineAsync($"Left as it is: {drift.Sentence}");
            await output.WriteLineAsync(report.Done.Count == 0 ? "Everything was there already." : $"{Sentences.Count(report.Done.Count, "step")} done.");
            return report.Drifts.Count == 0 ? 0 : 1;
        }
        catch (ListsException failure)
        {
            await output.WriteLineAsync(Words(failure, address));
            return 1;
        }
    }

    private static string Words(ProvisionStep step) => step.Kind switch
    {
        ProvisionStepKind.ListCreated => $"Made the list {step.List}.",
        ProvisionStepKind.ColumnCreated => $"Added the column {step.Column} to {step.List}.",
        _ => $"Completed the column {step.Column} of {step.List}.",
    };

    private static string Words(ListsException failure, string site) => failure.Kind switch
    {
        ListsFault.NotFound => $"There is no site {site}. Give its web address, as in https://contoso.sharepoint.com/sites/product.",
        ListsFault.NotAllowed => $"The identity may not manage lists on {site}. Put an administrator's access token for Graph into {TokenVariable} and try again.",
        ListsFault.SignInFailed => "Signing in to Graph failed. The token may have run out.",
        _ => failure.Message,
    };
}
