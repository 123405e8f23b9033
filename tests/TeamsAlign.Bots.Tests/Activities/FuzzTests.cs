using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace TeamsAlign.Bots.Tests.Activities;

/// <summary>Mutated activities: the parser answers an activity or a JsonException, soon, and nothing else. BOTS_FUZZ=1000000 for the long run.</summary>
[SuppressMessage("Security", "CA5394", Justification = "A seeded generator makes a failing run repeatable.")]
public sealed class FuzzTests
{
    private static readonly string[] Pieces =
    [
        "null", "{", "}", "[", "]", "\"", ",", ":", "1e999", "-0", "\\u0000", "\\ud800", "true", "\"type\":\"invoke\",", "\0", "\uFFFD", "[[[[[[[[", "{\"a\":", "99999999999999999999",
    ];

    [Fact]
    public void Mutated_activities_never_crash_the_parser()
    {
        var runs = int.TryParse(Environment.GetEnvironmentVariable("BOTS_FUZZ"), CultureInfo.InvariantCulture, out var wanted) ? wanted : 10_000;
        var random = new Random(20261123);
        var seeds = Seeds();
        var parsed = 0;
        for (var run = 0; run < runs; run++)
        {
            var body = Mutate(seeds[random.Next(seeds.Count)], random);
            try
            {
                var activity = Activity.Parse(body);
                parsed++;
                Touch(activity);
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
