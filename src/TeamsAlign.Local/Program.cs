using TeamsAlign.Local.Graph;
using TeamsAlign.Local.Hosting;
using TeamsAlign.Local.Teams;

var builder = WebApplication.CreateBuilder(args);
builder.AddLoopbackProcess();
builder.AddLocalGraph();
builder.AddLocalTeams();

var app = builder.Build();
app.UseLoopbackOnly();
app.MapHealth();
app.MapLocalGraph();
app.MapLocalTeams();
await app.RunAsync();
