using TeamsAlign.Approvals;
using TeamsAlign.CommitDeals;
using TeamsAlign.Customers;
using TeamsAlign.Customers.Money;
using TeamsAlign.Delivery;
using TeamsAlign.Digests;
using TeamsAlign.Greetings;
using TeamsAlign.Imports;
using TeamsAlign.Informing;
using TeamsAlign.Insights;
using TeamsAlign.People;
using TeamsAlign.Requests;
using TeamsAlign.Requests.Drafts;
using TeamsAlign.Roadmap;
using TeamsAlign.Shell;
using TeamsAlign.Signals;
using TeamsAlign.Syncs;
using TeamsAlign.WaitingDeals;
using TeamsAlign.Workspaces;

if (CommandLine.Handles(args))
    return await CommandLine.RunAsync(args);

// Pages and settings lie beside the program, wherever it is started from.
var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });
await using var local = await builder.StartLocalModeAsync();
await builder.AddGraphAsync(local);
builder.AddWorkspaces(local, workspace =>
{
    workspace.AddDelivery();
    workspace.AddPeople();
    workspace.AddCustomers();
    workspace.AddImports();
    workspace.AddRequests();
    workspace.AddSignals();
    workspace.AddApprovals();
    workspace.AddRoadmap();
    workspace.AddSyncs();
    workspace.AddInsights();
    workspace.AddDigests();
    workspace.AddCommitDeals();
    workspace.AddInforming();
    workspace.AddWaitingDeals();
    workspace.AddGreetings();
});
builder.AddIdentity(local);
builder.AddBot(local);
builder.AddApi();

var app = builder.Build();
app.UseProduct(local);
app.MapBot();
app.MapHealth();
app.MapProductLines();
app.MapClient();
app.MapRecordLinks(local);
app.MapLive();
app.MapGraphNotices();
var api = app.MapApi();
api.MapPeople();
api.MapSettings();
api.MapNotices();
api.MapHistory();
api.MapCustomers();
api.MapRates();
api.MapImports();
api.MapRequests();
api.MapSignals();
api.MapInforming();
api.MapApprovals();
api.MapRoadmap();
api.MapSyncs();
api.MapInsights();
// What no version of the workspace stands for: drafts are in memory, and what became of a message is written by whoever sends it.
var unversioned = app.MapOwnApi();
unversioned.MapDrafts();
unversioned.MapUnreached();
await app.RunAsync();
return 0;
