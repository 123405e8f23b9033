using TeamsAlign.Bots;
using TeamsAlign.Bots.EchoBot;

// --auth validates tokens as in production; without it everybody on this machine may write. --metadata and --app-id name issuer and audience.
var withAuth = args.Contains("--auth");
var builder = WebApplication.CreateSlimBuilder([.. args.Where(argument => argument != "--auth")]);
builder.Logging.SetMinimumLevel(LogLevel.Warning);
builder.Configuration.AddInMemoryCollection(EchoSettings.For(withAuth, builder.Configuration));
builder.Services.AddSingleton<IBotTokenSource, NoTokens>();
builder.Services.AddTeamsBot(builder.Configuration.GetSection("Bot")).AddBotModule<Echo>();

var app = builder.Build();
app.MapTeamsBot("/api/messages");
// A plain delegate: anything else compiles expression trees at the first request, which costs 4 MiB.
app.MapGet("/healthz", (RequestDelegate)(_ => Task.CompletedTask));
app.Run();
