using System.Diagnostics;
using System.Reflection;
using TeamsAlign.Bench.Load;

namespace TeamsAlign.Bench.Bots;

/// <summary>A bot that is measured.</summary>
/// <param name="Name">Its name in the tables.</param>
/// <param name="Start">The command that starts it on a port.</param>
internal sealed record Contender(string Name, Func<int, ProcessStartInfo> Start)
{
    /// <summary>With the collector that web projects have by default, which suits it best.</summary>
    public static Contender Bare { get; } = new("bare", port =>
    {
        var start = Server.Dotnet(Assembly.GetExecutingAssembly().Location, BareBot.Verb, $"{port}");
        start.Environment["DOTNET_gcServer"] = "1";
        return start;
    });

    public static Contender Echo { get; } = EchoBot("TeamsAlign.Bots");

    public static Contender Strict(Issuer issuer) => EchoBot("TeamsAlign.Bots, 1,000 tokens", "--auth", "--app-id", Issuer.AppId, "--metadata", issuer.Metadata);

    /// <summary>Each folder with a <c>bot.js</c> that takes a port.</summary>
    public static IEnumerable<Contender> Peers(DirectoryInfo? folder) => folder is null
        ? []
        : folder.EnumerateFiles("bot.js", new EnumerationOptions { RecurseSubdirectories = true, MaxRecursionDepth = 1 })
            .OrderBy(bot => bot.FullName, StringComparer.Ordinal)
            .Select(bot => new Contender(bot.Directory!.Name, port => new("node", [bot.FullName, $"{port}"])));

    /// <summary>The bot is built beside this program, in the same configuration.</summary>
    private static Contender EchoBot(string name, params string[] arguments) =>
        new(name, port => Server.Dotnet(Cluster.Programs.Of("EchoBot"), ["--urls", $"http://127.0.0.1:{port}", .. arguments]));
}
