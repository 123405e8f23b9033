using System.Text.Json.Nodes;

namespace TeamsAlign.Bots.Tests.Corpus;

/// <summary>Activities as clients really send them. The folder is the kind of turn the handler must get; adding a file adds a test.</summary>
public sealed class CorpusTests(CorpusTests.AnyBot any) : IClassFixture<CorpusTests.AnyBot>
{
    private static readonly string Root = Path.Combine(AppContext.BaseDirectory, "Corpus");

    public static TheoryData<string> Files =>
        [.. Directory.GetFiles(Root, "*.json", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(Root, file)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Files))]
    public async Task Reaches_the_handler_of_its_kind(string file)
    {
        var activity = JsonNode.Parse(await File.ReadAllTextAsync(Path.Combine(Root, file), TestContext.Current.CancellationToken))!;
        activity["serviceUrl"] = any.Bot.Channel.Url;
        any.Seen = null;

        (await any.Bot.StatusAsync(activity)).ShouldBe(200, string.Join('\n', any.Bot.Logs.All));

        any.Seen.ShouldBe(Path.GetDirectoryName(file) is var kind && kind == "Nothing" ? null : kind);
    }

    [Fact]
    public async Task Every_kind_of_turn_and_every_name_the_library_knows_is_in_it()
    {
        var all = string.Concat(await Task.WhenAll(Directory.GetFiles(Root, "*.json", SearchOption.AllDirectories)
            .Select(file => File.ReadAllTextAsync(file, TestContext.Current.CancellationToken))));
        var turns = typeof(Turn).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Turn))).Select(type => type.Name);
        var names = typeof(InvokeNames).GetFields().Concat(typeof(ActivityTypes).GetFields()).Select(field => (string)field.GetRawConstantValue()!);

        turns.Where(turn => !Directory.Exists(Path.Combine(Root, turn))).ShouldBeEmpty();
        names.Where(name => !all.Contains($"\"{name}\"", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Files))]
    public async Task Survives_a_round_trip_without_loss(string file)
    {
        var json = await File.ReadAllBytesAsync(Path.Combine(Root, file), TestContext.Current.CancellationToken);
        var before = JsonNode.Parse(json)!.AsObject();
        before["aNewMember"] = new JsonObject { ["deep"] = new JsonArray(1, "two") };
        before["from"]!["aNewMember"] = true;

        var after = JsonNode.Parse(Activity.Parse(System.Text.Encoding.UTF8.GetBytes(before.ToJsonString())).ToUtf8Bytes());

        JsonNode.DeepEquals(after, before).ShouldBeTrue(after!.ToJsonString());
    }

    public sealed class AnyBot : IAsyncLifetime
    {
        internal BotUnderTest Bot { get; private set; } = null!;

        internal string? Seen { get; set; }

        public async ValueTask InitializeAsync() => Bot = await BotUnderTest.StartAsync(new EveryRoute(turn => Seen = turn.GetType().Name).Register);

        public ValueTask DisposeAsync() => Bot.DisposeAsync();
    }
}
