using TeamsAlign.Bots.Cards;

namespace TeamsAlign.Bots.StubBot;

/// <summary>A card with every kind of input that counts its presses.</summary>
internal sealed class StubCounter : IBotModule
{
    public void Register(BotRoutes routes) => routes
        .OnText("card", (turn, stop) => turn.ReplyAsync(OutboundActivity.Card(Card(0, turn.From.Name), "A counter"), stop), Handling.OnlyReads)
        .OnSubmit(BotRoutes.Any, (turn, stop) => turn.ReplyAsync(OutboundActivity.Plain($"submitted {turn.Data.Json.GetRawText()}"), stop), Handling.OnlyReads)
        .OnExecute("inc", (turn, _) => Task.FromResult(ExecuteAnswer.Card(Card(Count(turn) + 1, Filled(turn.Data)))))
        .OnExecute("refresh", (turn, _) => Task.FromResult(ExecuteAnswer.Card(Card(Count(turn), $"refreshed {turn.From.Name}"))))
        .OnExecute("msg", (_, _) => Task.FromResult(ExecuteAnswer.Message("plain message answer")))
        .OnExecute("err", (_, _) => Task.FromResult(ExecuteAnswer.Error(400, "BadRequest", "bad things")));

    private static int Count(ExecuteTurn turn) => turn.Data.Whole("n") ?? 0;

    private static string Filled(SubmittedData data) => string.Join(
        ' ', new[] { "note", "colour", "size", "agree", "due", "qty" }.Select(input => $"{input}={data.Text(input)}"));

    private static AdaptiveCard Card(int count, string? owner) => new(
        new TextBlock($"Counter is {count}") { Weight = TextWeight.Bolder, Size = TextSize.Medium },
        new FactSet(Fact.Typed("Owner", owner ?? "nobody")),
        new TextInput("note", "Note") { Placeholder = "your note" },
        new ChoiceSet("colour", "Colour", new Choice("Red", "red"), new Choice("Blue", "blue")) { Value = "red" },
        new ChoiceSet("size", "Size", new Choice("Small", "s"), new Choice("Large", "l")) { Style = ChoiceStyle.Expanded },
        new ToggleInput("agree", CardText.Of("I agree")) { ValueOn = "yes", ValueOff = "no" },
        new DateInput("due", "Due"),
        new NumberInput("qty", "Quantity"))
    {
        Refresh = new(new ExecuteAction("Refresh", "refresh", Data(count))),
        Actions =
        [
            new ExecuteAction("Increment", "inc", Data(count)),
            new SubmitAction("Submit it", ActionData.Of(("kind", "submit")).With("n", count)),
            new SubmitAction("Open dialog", ActionData.OpenDialog("nobody")),
            new SubmitAction("Say hi", ActionData.Say("hi from imBack")),
            new ExecuteAction("Give message", "msg", Data(count)),
            new ExecuteAction("Give error", "err", Data(count)),
        ],
    };

    private static ActionData Data(int count) => ActionData.Of().With("n", count);
}
