using TeamsAlign.Approvals;
using TeamsAlign.Customers;
using TeamsAlign.Delivery;
using TeamsAlign.Home;
using TeamsAlign.Lists;
using TeamsAlign.People;
using TeamsAlign.Requests;
using TeamsAlign.Roadmap;
using TeamsAlign.Shell;
using TeamsAlign.Syncs;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Imports;

/// <summary>An import by this process alone, as the workspace's writer for as long as it takes. Broken off, the next writer goes on with it.</summary>
internal static class ImportHere
{
    private static readonly Person Operator = new(new PersonId("command-line"), "Command line", Roles.Administrator);

    public static async Task<ImportReport> RunAsync(
        string kind, byte[] csv, IReadOnlyDictionary<string, string> mapping, bool dryRun, string? workspace, string[] args, IProgress<(int Done, int Of)> progress, CancellationToken cancellationToken)
    {
        var builder = WebApplication.CreateBuilder(args);
        builder.Configuration["Cluster:Enabled"] = "false";
        await using var local = await builder.StartLocalModeAsync(serves: false);
        await ChosenWorkspace.UseAsync(builder.Configuration, local, workspace, cancellationToken);
        await builder.AddGraphAsync(local);
        builder.AddWorkspaces(local, slices =>
        {
            slices.AddDelivery();
            slices.AddPeople();
            slices.AddCustomers();
            slices.AddImports();
            slices.AddRequests();
            slices.AddApprovals();
            slices.AddRoadmap();
            slices.AddSyncs();
        });
        builder.AddIdentity(local);
        builder.AddBot(local);
        builder.AddApi();
        await using var app = builder.Build();
        await using var opened = await app.Services.GetRequiredService<OpenWorkspace>().OnlyAsync(cancellationToken);
        var services = opened.Services;
        await services.GetRequiredService<SiteLists>().ProvisionAsync([.. services.GetRequiredService<RecordKinds>().Schemas, .. DeliveryLists.Schemas], cancellationToken);
        var host = opened.Host;
        host.BecomeWriter();
        await host.ReadyAsync(cancellationToken);
        var importer = services.GetRequiredService<Importer>();
        var what = new ImportArguments(kind, mapping);
        if (dryRun)
            return importer.Try(what, csv, Operator);
        var (job, report) = await importer.StartAsync(what, csv, Operator, cancellationToken);
        return job is null ? report : (await importer.FollowAsync(job, progress, cancellationToken)).Since(report);
    }
}
