namespace TeamsAlign.Bots.StubBot;

/// <summary>Builds the bot from its arguments; see README.md beside it.</summary>
internal static class StubHost
{
    public static WebApplication Build(string[] arguments)
    {
        var withAuth = arguments.Contains("--auth");
        var builder = WebApplication.CreateSlimBuilder([.. arguments.Where(argument => argument != "--auth")]);
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        builder.Configuration.AddInMemoryCollection(Settings(withAuth, builder.Configuration));
        builder.Services.AddSingleton(new StubVoice(builder.Configuration["echo"] ?? "echo: "));
        builder.Services.AddSingleton<IBotTokenSource, NoTokens>();
        builder.Services.AddTeamsBot(builder.Configuration.GetSection("Bot"))
            .AddBotModule<StubChat>().AddBotModule<StubCounter>().AddBotModule<StubExtension>().AddBotModule<StubCalls>();
        var app = builder.Build();
        app.MapTeamsBot("/api/messages");
        return app;
    }

    private static Dictionary<string, string?> Settings(bool withAuth, ConfigurationManager arguments)
    {
        var settings = new Dictionary<string, string?>
        {
            ["Bot:AppId"] = arguments["app-id"] ?? "22222222-2222-4222-8222-222222222222",
            ["Bot:DangerouslyAllowUnauthenticatedFromLoopback"] = withAuth ? "false" : "true",
            ["Bot:ServiceOrigins:0"] = "http://127.0.0.1:*",
            ["Bot:ServiceOrigins:1"] = "http://localhost:*",
            ["Bot:OnlyServiceOrigins"] = "true",
        };
        if (arguments["metadata"] is { } metadata)
            settings["Bot:ChannelMetadata"] = metadata;
        return settings;
    }
}

/// <summary>What stands before echoed text.</summary>
internal sealed record StubVoice(string Echo);
