using System.Globalization;
using TeamsAlign.Bots;
using TeamsAlign.Shell.Local;

namespace TeamsAlign.Shell;

/// <summary>The bot's endpoint and its way back to the channel.</summary>
internal static class BotSetup
{
    public static void AddBot(this WebApplicationBuilder builder, LocalServices? local)
    {
        if (local is not null)
            builder.Configuration.AddInMemoryCollection(LocalSettings(builder.Configuration, local));
        if (local is not null)
            builder.Services.AddSingleton<IBotTokenSource>(new LocalBotTokens(local.Tokens));
        builder.Services.AddTeamsBot(builder.Configuration.GetSection("Bot"));
    }

    public static void MapBot(this WebApplication app) => app.MapTeamsBot("/api/messages").AllowAnonymous();

    /// <summary>The channel is played on this machine, and so may be the Playground, on ports it picks itself.</summary>
    private static Dictionary<string, string?> LocalSettings(ConfigurationManager configuration, LocalServices local)
    {
        var options = configuration.GetSection(LocalOptions.Section).Get<LocalOptions>() ?? new LocalOptions();
        IReadOnlyList<string> origins = options.ServiceUrlOrigins is { Count: > 0 } named ? named : ["http://localhost:*", "http://127.0.0.1:*"];
        var settings = new Dictionary<string, string?>
        {
            ["Bot:ChannelMetadata"] = $"{local.Url}/channel/.well-known/openidconfiguration",
            ["Bot:DangerouslyAllowUnauthenticatedFromLoopback"] = "true",
            ["Bot:OnlyServiceOrigins"] = "true",
            ["Bot:Channels:0"] = "msteams",
            ["Bot:Channels:1"] = "emulator",
        };
        for (var i = 0; i < origins.Count; i++)
            settings[string.Create(CultureInfo.InvariantCulture, $"Bot:ServiceOrigins:{i}")] = origins[i];
        return settings;
    }
}
