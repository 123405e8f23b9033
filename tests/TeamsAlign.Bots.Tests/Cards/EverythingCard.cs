using System.Text.Json.Nodes;
using TeamsAlign.Bots.Cards;

namespace TeamsAlign.Bots.Tests.Cards;

/// <summary>A card with every element and action this library has, every property set.</summary>
internal static class EverythingCard
{
    private static BackgroundImage Behind { get; } = new("https://ta.example.com/back.png")
    {
        FillMode = ImageFillMode.RepeatHorizontally, HorizontalAlignment = HorizontalAlignment.Center, VerticalAlignment = VerticalAlignment.Bottom,
    };

    public static AdaptiveCard Card { get; } = new(
        TextBlock.Heading(CardText.Of("Everything")),
        new TextBlock("text")
        {
            MaxLines = 3, Weight = TextWeight.Lighter, Size = TextSize.ExtraLarge, Color = TextColor.Attention, IsSubtle = true,
            FontType = FontType.Monospace, Style = TextBlockStyle.Heading, HorizontalAlignment = HorizontalAlignment.Center,
            Spacing = Spacing.ExtraLarge, Separator = true, IsVisible = true, Id = "t1", Height = BlockHeight.Stretch, Fallback = Fallback.Drop, Requires = new Dictionary<string, string> { ["adaptiveCards"] = "1.2" },
        },
        new RichTextBlock(new TextRun("run")
        {
            Weight = TextWeight.Bolder, Size = TextSize.Small, Color = TextColor.Good, IsSubtle = false, Italic = true, Strikethrough = true,
            Underline = true, Highlight = true, FontType = FontType.Default, SelectAction = new OpenUrlAction("open", "https://ta.example.com"),
        })
        { HorizontalAlignment = HorizontalAlignment.Right },
        new FactSet(new Fact("Owner", $"{"Ann"}"), Fact.Typed("Asked by", "*Bob*")),
        new Container(new TextBlock("inside"))
        {
            Style = ContainerStyle.Emphasis, Bleed = true, MinHeight = "80px", VerticalContentAlignment = VerticalAlignment.Center,
            SelectAction = new ExecuteAction("select", "select"), BackgroundImage = Behind,
        },
        new ColumnSet(
            new Column(new TextBlock("left")) { Width = "auto", Id = "c1", Separator = true, Spacing = Spacing.Small, Style = ContainerStyle.Good, Bleed = true, MinHeight = "20px", BackgroundImage = Behind, Rtl = false, Fallback = Fallback.Drop, Requires = new Dictionary<string, string>() },
            new Column(new TextBlock("right")) { VerticalContentAlignment = VerticalAlignment.Bottom })
        { Style = ContainerStyle.Accent, HorizontalAlignment = HorizontalAlignment.Left, MinHeight = "40px" },
        new Table(
            [new(2) { VerticalCellContentAlignment = VerticalAlignment.Top }, new() { HorizontalCellContentAlignment = HorizontalAlignment.Right }],
            [new(new TableCell(new TextBlock("Name")) { Bleed = true, MinHeight = "10px", BackgroundImage = Behind, VerticalContentAlignment = VerticalAlignment.Top }, new TableCell(new TextBlock("Votes")))
            {
                Style = ContainerStyle.Default, HorizontalCellContentAlignment = HorizontalAlignment.Left, VerticalCellContentAlignment = VerticalAlignment.Center,
            }])
        { ShowGridLines = true, GridStyle = ContainerStyle.Accent },
        new Image("https://ta.example.com/a.png", "A chart") { Size = ImageSize.Medium, Style = ImageStyle.Person, Width = "32px", BackgroundColor = "#3B4DA8" },
        new Media(new MediaSource("video/mp4", "https://ta.example.com/a.mp4")) { Poster = "https://ta.example.com/p.png", AltText = "How it works" },
        new ImageSet(new Image("https://ta.example.com/b.png", "")) { ImageSize = ImageSize.Small },
        new ActionSet(new ExecuteAction("In the body", "body") { Fallback = Fallback.To(new SubmitAction("In the body", ActionData.Submit("body"))) }),
        new TextInput("title", "Title")
        {
            Value = "v", Placeholder = "p", IsMultiline = true, MaxLength = 100, Regex = "^.+$", Style = TextInputStyle.Email,
            IsRequired = true, ErrorMessage = "Say what is needed.", InlineAction = new SubmitAction("Go"),
        },
        new NumberInput("n", "Number") { Value = 1.5m, Min = 0, Max = 10, Placeholder = "0" },
        new DateInput("d", "Day") { Value = new(2026, 11, 23), Min = new(2026, 1, 1), Max = new(2027, 12, 31), Placeholder = "a day" },
        new TimeInput("tm", "Time") { Value = new(9, 5), Min = new(0, 0), Max = new(23, 59), Placeholder = "a time" },
        new ToggleInput("tg", CardText.Of("A deal hangs on it")) { Value = "true", ValueOn = "yes", ValueOff = "no" },
        new ChoiceSet("ch", "Account", new Choice("One", "1"), new Choice("Two", "2"))
        {
            Value = "1", Placeholder = "choose", Style = ChoiceStyle.Expanded, IsMultiSelect = true,
        },
        new ChoiceSet("who", "People") { ChoicesData = ChoiceQuery.People, Style = ChoiceStyle.Filtered })
    {
        Actions =
        [
            new ExecuteAction("Send", "send", ActionData.Of(("key", "REQ-1")).With("n", 3).With("deep", new JsonObject { ["a"] = true }))
            {
                Style = ActionStyle.Positive, Tooltip = "Send it", AssociatedInputs = AssociatedInputs.Auto, Id = "a1", IsEnabled = true,
            },
            new SubmitAction("Dialog", ActionData.OpenDialog("edit", ("key", "REQ-1"))) { AssociatedInputs = AssociatedInputs.None },
            new OpenUrlAction("Open", "https://ta.example.com") { Mode = ActionMode.Secondary, IconUrl = "https://ta.example.com/i.png" },
            new ShowCardAction("More", new(new TextBlock("More"))),
            new ToggleVisibilityAction("Toggle", "t1"),
        ],
        Refresh = new(new ExecuteAction("Refresh", "refresh", ActionData.Of(("key", "REQ-1"))), "29:1ann"),
        BackgroundImage = Behind,
        VerticalContentAlignment = VerticalAlignment.Top,
        Authentication = new("Sign in", "connection", "https://ta.example.com/signin", new("1", "api://ta.example.com", "provider")),
        FallbackText = "Your Teams cannot show this.",
        Speak = "Everything",
        Lang = "en",
        MinHeight = "100px",
        SelectAction = new OpenUrlAction("Open all", "https://ta.example.com"),
        Msteams = new() { Width = "Full", Entities = [new Mention("29:1ann", "Ann <Ito>")] },
    };
}
