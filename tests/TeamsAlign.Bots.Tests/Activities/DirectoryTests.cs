using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using TeamsAlign.Bots.Cards;

namespace TeamsAlign.Bots.Tests.Activities;

/// <summary>Several bots behind one address: each answers what is for it, and its cards find back to it.</summary>
public sealed class DirectoryTests
{
    private const string Member = "shop";

    [Fact]
    public async Task A_card_that_one_of_several_bots_sent_brings_its_press_back_to_it()
    {
        await using var bot = await TwoShopsAsync();

        (await bot.StatusAsync(Wire.Message(bot.Channel.Url, "south please"))).ShouldBe(200);

        var card = bot.Channel.Calls.ShouldHaveSingleItem().Json["attachments"]![0]!["content"]!;
        var button = card["actions"]![0]!;
        ((string?)button["data"]![Member]).ShouldBe("south");
        ((string?)button["data"]!["item"]).ShouldBe("1");
        ((string?)card["body"]![1]!["choices.data"]!["dataset"]).ShouldBe("shelves@south");
        var pressed = await bot.AskAsync(Wire.Invoke(bot.Channel.Url, "adaptiveCard/action", new JsonObject
        {
            ["action"] = new JsonObject { ["type"] = "Action.Execute", ["verb"] = "buy", ["data"] = button["data"]!.DeepClone() },
            ["trigger"] = "manual",
        }));
        pressed["value"]!["body"]![0]!["text"]!.GetValue<string>().ShouldBe("Sold by south");
        ((string?)pressed["value"]!["actions"]![0]!["data"]![Member]).ShouldBe("south");
        var looked = await bot.AskAsync(Wire.Invoke(bot.Channel.Url, "application/search", new JsonObject
        {
            ["queryText"] = "a", ["dataset"] = "shelves@south",
        }));
        looked.ToJsonString().ShouldContain("Shelf of south");
    }

    [Fact]
    public async Task What_no_card_brought_goes_where_the_directory_says()
    {
        await using var bot = await TwoShopsAsync();

        (await bot.StatusAsync(Wire.Message(bot.Channel.Url, "north please"))).ShouldBe(200);

        ((string?)bot.Channel.Calls.ShouldHaveSingleItem().Json["attachments"]![0]!["content"]!["actions"]![0]!["data"]![Member]).ShouldBe("north");
    }

    private static Task<BotUnderTest> TwoShopsAsync() =>
        BotUnderTest.StartAsync(_ => { }, services: all => all.AddSingleton<IBotDirectory, Shops>());

    private sealed class Shops(ConnectorClient connector) : IBotDirectory
    {
        private readonly Dictionary<string, BotPart> shops = new[] { "north", "south" }
            .ToDictionary(name => name, name => new BotPart([new Shop(name)], connector.Marking(new CardMark(Member, name))));

        public ValueTask<BotPart> FindAsync(ActivityTurn turn, CancellationToken cancellationToken) =>
            ValueTask.FromResult(shops[CardMark.In(turn.Data, Member) ?? turn.Activity.Text!.Split(' ')[0]]);
    }

    private sealed class Shop(string name) : IBotModule
    {
        public void Register(BotRoutes routes) => routes
            .OnOtherText((turn, stop) => turn.ReplyAsync(OutboundActivity.Card(Card("What do you want?")), stop), Handling.ChangesData)
            .OnExecute("buy", (_, _) => Task.FromResult(ExecuteAnswer.Card(Card($"Sold by {name}"))))
            .OnTypeahead("shelves", (_, _) => Task.FromResult(TypeaheadAnswer.Choices([new TypeaheadResult($"Shelf of {name}", "1")])));

        private static AdaptiveCard Card(string text) => new(
            new TextBlock(CardText.Typed(text)), new ChoiceSet("shelf", "Shelf", []) { ChoicesData = new ChoiceQuery("shelves") })
        {
            Actions = [new ExecuteAction("Buy", "buy", ActionData.Of(("item", "1")))],
        };
    }
}
