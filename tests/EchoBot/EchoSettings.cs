namespace TeamsAlign.Bots.EchoBot;

/// <summary>Settings of the bot on one's own machine.</summary>
internal static class EchoSettings
{
    public static Dictionary<string, string?> For(bool withAuth, IConfiguration arguments)
    {
        var settings = new Dictionary<string, string?>
        {
            ["Bot:AppId"] = arguments["app-id"] ?? "22222222-2222-4222-8222-222222222222",
            ["Bot:DangerouslyAllowUnauthenticatedFromLoopback"] = withAuth ? "false" : "true",
            ["Bot:ServiceOrigins:0"] = "http://127.0.0.1:*",
            ["Bot:ServiceOrigins:1"] = "http://localhost:*",
        };
        if (arguments["metadata"] is { } metadata)
            settings["Bot:ChannelMetadata"] = metadata;
        return settings;
    }
}
