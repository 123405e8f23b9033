using System.CommandLine;

namespace TeamsAlign.Bench.Cluster;

/// <summary>Three processes behind one address: the writer's is killed hard while people work, and a process that knows nothing of them works beside them.</summary>
internal static class ClusterVerb
{
    public static Command Build()
    {
        var sellers = new Option<int>("--sellers") { Description = "People who work at the same time", DefaultValueFactory = _ => 12 };
        var boards = new Option<int>("--boards") { Description = "Open pages", DefaultValueFactory = _ => 9 };
        var kills = new Option<int>("--kills") { Description = "How often the writer's process is killed; another takes its place", DefaultValueFactory = _ => 3 };
        var commands = new Option<int>("--commands") { Description = "Commands acknowledged before and after each kill", DefaultValueFactory = _ => 100 };
        var large = new Option<bool>("--large") { Description = "Only kills the writer of a workspace of 10,000 requests, and measures how soon another answers" };
        var cluster = new Command("cluster", "Kills writers of a cluster hard and checks the lists for what was acknowledged") { sellers, boards, kills, commands, large };
        cluster.SetAction(async (parsed, cancellationToken) =>
        {
            var output = parsed.InvocationConfiguration.Output;
            if (await RedisServer.FindAsync(output.WriteLine) is not { } redis)
            {
                await output.WriteLineAsync("There is no redis-server; name one in REDIS_SERVER.");
                return 2;
            }

            return parsed.GetValue(large)
                ? await new ClusterFailover(parsed.GetValue(kills), output).RunAsync(redis, cancellationToken)
                : await new ClusterRun(parsed.GetValue(sellers), parsed.GetValue(boards), parsed.GetValue(kills), parsed.GetValue(commands), output).RunAsync(redis, cancellationToken);
        });
        return cluster;
    }
}
