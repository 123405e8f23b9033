using TeamsAlign.Approvals;
using TeamsAlign.Customers;
using TeamsAlign.Delivery;
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
        string kind, byte[] csv, IReadOnlyDictionary<string, string> mapping, bool dryRun, string[] args, IProgress<(int Done, int Of)> progress, CancellationToken cancellationToken)
    {
        var builder = WebApplication.CreateBuilder(args);
        builder.Configuration["Cluster:Enabled"] = "false";
        await using var local = await builder.StartLocalModeAsync(serves: false);
        await builder.AddGraphAsync(local);
        builder.AddWorkspaces(local, workspace =>
        {
            workspace.AddDelivery();
            workspace.AddPeople();
            workspace.AddCustomers();
            workspace.AddImports();
            workspace.AddRequests();
            workspace.AddApprovals();
            workspace.AddRoadmap();
            workspace.AddSyncs();
        });
        builder.AddIdentity(local);
        builder.AddBot(local);
        builder.AddApi();
        await using var app = builder.Build();
        await using var workspace = await app.Services.GetRequiredService<OpenWorkspace>().OnlyAsync(cancellationToken);
        var services = workspace.Services;
        await services.GetRequiredService<SiteLists>().ProvisionAsync([.. services.GetRequiredService<RecordKinds>().Schemas, .. DeliveryLists.Schemas], cancellationToken);
        var host = workspace.Host;
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
