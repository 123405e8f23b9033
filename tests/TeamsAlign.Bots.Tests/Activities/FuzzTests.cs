using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using TeamsAlign.Bots.Tests.Corpus;

namespace TeamsAlign.Bots.Tests.Activities;

/// <summary>
/// Mutated activities: the parser answers an activity or a JsonException, the pipeline answers a status, no handler that reads all it is given meets an
/// exception, and nothing hangs. BOTS_FUZZ sets how many (1000000 at night), BOTS_FUZZ_SEED which.
/// </summary>
[SuppressMessage("Security", "CA5394", Justification = "A seeded generator makes a failing run repeatable.")]
public sealed class FuzzTests
{
    private static readonly string[] Pieces =
    [
        "null", "{", "}", "[", "]", "\"", ",", ":", "1e999", "-0", "\\u0000", "\\ud800", "true", "\"type\":\"invoke\",", "\0", "\uFFFD", "[[[[[[[[", "{\"a\":", "99999999999999999999",
    ];

    [Fact(Timeout = 3_600_000)]
    public async Task Mutated_activities_never_crash_the_parser_or_a_handler()
    {
        var runs = Setting("BOTS_FUZZ", 10_000);
        var random = new Random(Setting("BOTS_FUZZ_SEED", 20261123));
        var failures = new LogLines();
        await using var services = Services(failures);
        var pipeline = services.GetRequiredService<BotPipeline>();
        var seeds = Seeds();
        var parsed = 0;
        for (var run = 0; run < runs; run++)
        {
            TestContext.Current.CancellationToken.ThrowIfCancellationRequested();
            var body = Mutate(seeds[random.Next(seeds.Count)], random);
            try
            {
                var activity = Activity.Parse(body);
                parsed++;
                Touch(activity);
                // With its id it would be a redelivery of an earlier one.
                activity.Id = null;
                await pipeline.HandleAsync(activity);
                failures.All.ShouldBeEmpty();
            }
            catch (JsonException)
            {
                // The only failure allowed: it becomes a 400.
            }
            catch (Exception failure)
            {
                throw new InvalidOperationException($"Run {run}: {Encoding.UTF8.GetString(body)}", failure);
            }
        }

        parsed.ShouldBeInRange(runs / 100, runs);
    }

    /// <summary>What the pipeline reads before any handler.</summary>
    private static void Touch(Activity activity)
    {
        _ = Delivery.Key(activity);
        _ = Delivery.ClickKey(activity);
        _ = MentionText.Of(activity);
        _ = Sender.Of(activity);
        _ = Conversation.Of(activity);
        _ = Values.Data(activity).Text("verb");
        _ = activity.ToUtf8Bytes();
        try
        {
            _ = Values.ReadOrNull(activity, InboundJson.AnyCase.ExecuteValue);
            _ = Values.ReadOrNull(activity, InboundJson.AnyCase.CommandValue);
            _ = Values.ReadOrNull(activity, InboundJson.AnyCase.QueryValue);
        }
        catch (BadValueException)
        {
            // The other failure allowed: it becomes a 400, too.
        }
    }

    private static int Setting(string name, int usual) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), CultureInfo.InvariantCulture, out var wanted) ? wanted : usual;

    private static ServiceProvider Services(LogLines failures) => new ServiceCollection()
        .AddLogging(logging => logging.AddProvider(failures).SetMinimumLevel(LogLevel.Error))
        .AddTeamsBot(new ConfigurationBuilder()
            .AddInMemoryCollection([new("DangerouslyAllowUnauthenticatedFromLoopback", "true")]).Build())
        .AddBotModule<ReadingBot>()
        .BuildServiceProvider();

    private static List<byte[]> Seeds() =>
        [.. Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Corpus"), "*.json", SearchOption.AllDirectories).Select(File.ReadAllBytes)];

    private static byte[] Mutate(byte[] seed, Random random)
    {
        var bytes = new List<byte>(seed);
        for (var change = random.Next(1, 4); change > 0 && bytes.Count > 1; change--)
        {
            var at = random.Next(bytes.Count);
            switch (random.Next(5))
            {
                case 0:
                    bytes[at] = (byte)random.Next(256);
                    break;
                case 1:
                    bytes.RemoveRange(at, Math.Min(random.Next(1, 20), bytes.Count - at));
                    break;
                case 2:
                    bytes.InsertRange(at, Encoding.UTF8.GetBytes(Pieces[random.Next(Pieces.Length)]));
                    break;
                case 3:
                    var length = Math.Min(random.Next(1, 40), bytes.Count - at);
                    bytes.InsertRange(random.Next(bytes.Count), bytes.GetRange(at, length));
                    break;
                default:
                    bytes.RemoveRange(at, bytes.Count - at);
                    break;
            }
        }

        return [.. bytes];
    }
}
