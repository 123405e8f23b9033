using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using TeamsAlign.Bots.Cards;

namespace TeamsAlign.Bots.Tests.Corpus;

/// <summary>Activities as clients really send them. The folder is the kind of turn the handler must get; adding a file adds a test.</summary>
public sealed partial class CorpusTests(CorpusTests.AnyBot any) : IClassFixture<CorpusTests.AnyBot>
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

        any.Seen.ShouldBe(Path.GetDirectoryName(file));
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

    public sealed partial class AnyBot : IAsyncLifetime
    {
        internal BotUnderTest Bot { get; private set; } = null!;

        internal string? Seen { get; set; }

        public async ValueTask InitializeAsync() => Bot = await BotUnderTest.StartAsync(Register);

        public ValueTask DisposeAsync() => Bot.DisposeAsync();

        private void Register(BotRoutes routes) => routes
            .OnOtherText(See<TextTurn>, Handling.ChangesData)
            .OnSubmit(BotRoutes.Any, See<SubmitTurn>, Handling.ChangesData)
            .OnExecute(BotRoutes.Any, Answer<ExecuteTurn, ExecuteAnswer>(ExecuteAnswer.Message("ok")))
            .OnTaskFetch(BotRoutes.Any, Answer<DialogTurn, DialogAnswer>(DialogAnswer.Close))
            .OnQuery(BotRoutes.Any, Answer<QueryTurn, QueryAnswer>(QueryAnswer.Results()))
            .OnLink(Everything(), Answer<LinkTurn, LinkAnswer>(LinkAnswer.None))
            .OnFetchDialog(BotRoutes.Any, Answer<CommandTurn, FetchAnswer>(FetchAnswer.Message("ok")))
            .OnSubmitDialog(BotRoutes.Any, Answer<CommandTurn, SubmitAnswer>(SubmitAnswer.Insert(new(new(new TextBlock("x")), new("x")))))
            .OnFeedback(Answer<FeedbackTurn, EmptyAnswer>(EmptyAnswer.Ok))
            .OnInstalled(See).OnUninstalled(See).OnBotAdded(See).OnMembersAdded(See).OnMembersRemoved(See).OnTeamEvent(See).OnMeetingStarted(See);

        private Task See<TTurn>(TTurn turn, CancellationToken stop)
            where TTurn : Turn
        {
            Seen = turn.GetType().Name;
            return Task.CompletedTask;
        }

        private InvokeHandler<TTurn, TAnswer> Answer<TTurn, TAnswer>(TAnswer answer)
            where TTurn : Turn
            where TAnswer : InvokeAnswer
            => async (turn, stop) =>
            {
                await See(turn, stop);
                return answer;
            };

        [GeneratedRegex(".")]
        private static partial Regex Everything();
    }
}
