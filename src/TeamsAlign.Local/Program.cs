using TeamsAlign.Local.Graph;
using TeamsAlign.Local.Hosting;
using TeamsAlign.Local.Teams;

// Settings and the page lie beside the program, wherever it was started from.
var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });
builder.AddLoopbackProcess();
builder.AddLocalGraph();
builder.AddLocalTeams();

var app = builder.Build();
app.UseLoopbackOnly();
app.MapHealth();
app.MapLocalGraph();
app.MapLocalTeams();
await app.RunAsync();
