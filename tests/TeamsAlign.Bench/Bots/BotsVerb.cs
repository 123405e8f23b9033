using System.CommandLine;
using TeamsAlign.Bench.Load;

namespace TeamsAlign.Bench.Bots;

/// <summary>The bot library beside a bare server and, where they are at hand, other SDKs.</summary>
internal static class BotsVerb
{
    private const int Connections = 16;
    private static readonly string[] Parts = ["invokes", "messages", "tokens", "flood"];

    public static Command Build()
    {
        var peers = new Option<DirectoryInfo?>("--peers") { Description = "Folder whose subfolders hold other bots: a bot.js each that takes a port, installed" };
        var rounds = new Option<int>("--rounds") { Description = "Runs of each bot, one after the other", DefaultValueFactory = _ => 5 };
        var seconds = new Option<double>("--seconds") { Description = "Measured seconds of a run", DefaultValueFactory = _ => 8 };
        var warmUp = new Option<double>("--warm-up") { Description = "Seconds before them", DefaultValueFactory = _ => 5 };
        var parts = new Option<string[]>("--parts") { Description = string.Join(", ", Parts), AllowMultipleArgumentsPerToken = true, DefaultValueFactory = _ => Parts };
        parts.AcceptOnlyFromAmong(Parts);
        var bots = new Command("bots", "Measures TeamsAlign.Bots") { peers, rounds, seconds, warmUp, parts };
        bots.SetAction(async (parsed, cancellationToken) =>
        {
            var output = parsed.InvocationConfiguration.Output;
            var plan = new Plan(
                [.. Contender.Peers(parsed.GetValue(peers))], parsed.GetValue(rounds),
                TimeSpan.FromSeconds(parsed.GetValue(warmUp)), TimeSpan.FromSeconds(parsed.GetValue(seconds)));
            foreach (var part in parsed.GetRequiredValue(parts))
                await output.WriteLineAsync(part switch
                {
                    "invokes" => await plan.InvokesAsync(cancellationToken),
                    "messages" => await plan.MessagesAsync(cancellationToken),
                    "tokens" => await plan.TokensAsync(cancellationToken),
                    _ => await Flood.RunAsync(cancellationToken),
                });
        });
        return bots;
    }

    private sealed record Plan(Contender[] Peers, int Rounds, TimeSpan WarmUp, TimeSpan Measured)
    {
        public Task<string> InvokesAsync(CancellationToken cancellationToken)
        {
            var click = Activities.Click("http://127.0.0.1:9/");
            return CompareAsync("Invokes", [Contender.Bare, Contender.Echo, .. Peers], _ => click, cancellationToken);
        }

        public async Task<string> MessagesAsync(CancellationToken cancellationToken)
        {
            using var channel = ReplyStub.Start();
            var message = Activities.Message(channel.Url);
            return await CompareAsync("Messages, each with its reply", [Contender.Bare, Contender.Echo, .. Peers], _ => message, cancellationToken, channel);
        }

        public async Task<string> TokensAsync(CancellationToken cancellationToken)
        {
            const string ServiceUrl = "http://127.0.0.1:9/";
            await using var issuer = await Issuer.StartAsync(cancellationToken);
            var plain = Activities.Click(ServiceUrl);
            var signed = Activities.Click(ServiceUrl, tokens: issuer.Tokens(1000, ServiceUrl));
            return await CompareAsync(
                "Invokes, tokens validated", [Contender.Bare, Contender.Strict(issuer)], contender => contender == Contender.Bare ? plain : signed, cancellationToken);
        }

        private async Task<string> CompareAsync(
            string title, Contender[] contenders, Func<Contender, Post> post, CancellationToken cancellationToken, ReplyStub? channel = null)
        {
            var table = new Table(title);
            for (var round = 0; round < Rounds; round++)
                foreach (var contender in contenders)
                {
                    await using var server = await Server.StartAsync(contender.Start, cancellationToken);
                    var replies = channel?.Count ?? 0;
                    var figures = await new ClosedLoop(server.Port, Connections, WarmUp, Measured).RunAsync(post(contender), server, cancellationToken);
                    if (channel is not null && channel.Count - replies < figures.Ticks.Count)
                        throw new InvalidOperationException($"{contender.Name} acknowledged messages it had not answered.");
                    table.Add(contender.Name, figures);
                }

            return table.ToMarkdown();
        }
    }
}
