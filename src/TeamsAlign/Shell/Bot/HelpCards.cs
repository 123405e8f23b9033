using TeamsAlign.Bots.Cards;

namespace TeamsAlign.Shell;

/// <summary>What the bot can do, in few words.</summary>
internal static class HelpCards
{
    /// <summary>Verb of the button "Ask for something", handled where requests are captured.</summary>
    public const string AskVerb = "requests.ask";

    /// <summary>Verb of the button "Help": this card becomes the help card.</summary>
    public const string HelpVerb = "shell.help";

    private static readonly (string Say, string Does)[] Commands =
    [
        ("request dark mode", "ask for something a customer needs"),
        ("find dark mode", "see what was asked for already"),
        ("signal they use ours only for CAD", "pass on what you heard"),
        ("REQ-12", "open a request or plan item by its key"),
        ("approvals", "what waits for your decision"),
        ("roadmap", "now, next and later"),
        ("agenda", "what the next meeting is about"),
        ("brief Contoso", "a customer in ten lines"),
        ("deals", "which of your deals wait on product"),
        ("digest", "what is new for you and waits for you"),
        ("notices", "what I tell you, and when"),
    ];

    private static readonly (string Say, string Does) OfSeveral = ("product line", "which one this is about, and how to change it");

    /// <param name="isOneOfSeveral">Whether there are other product lines.</param>
    public static AdaptiveCard Help(bool isOneOfSeveral = false) => new(
        TextBlock.Heading(CardText.Of("What I can do")),
        new FactSet([.. Commands.Concat(isOneOfSeveral ? [OfSeveral] : []).Select(c => new Fact(CardText.Typed(c.Say), CardText.Typed(c.Does)))]))
    {
        Actions = [Ask()],
    };

    /// <param name="said">What was not understood, as typed.</param>
    public static AdaptiveCard NotUnderstood(string said) => new(
        new TextBlock($"I don't know \"{CardText.Typed(said, 80)}\"."),
        TextBlock.Subtle(CardText.Of("Say request, signal, find, approvals, roadmap, agenda, brief or a key such as REQ-12. Say help for more.")))
    {
        Actions = [Ask(), new ExecuteAction("Help", HelpVerb)],
    };

    /// <summary>A key of a kind that cannot be opened in chat.</summary>
    public static AdaptiveCard NoSuchKey(string key) => new(
        new TextBlock($"There is no {CardText.Typed(key)} here."),
        TextBlock.Subtle(CardText.Of("Keys I can open look like REQ-12 (a request), RM-7 (an item of the roadmap), SY-3 (a meeting), SG-3 (something heard) or AC-4 (a customer).")))
    {
        Actions = [Ask(), new ExecuteAction("Help", HelpVerb)],
    };

    public static AdaptiveCard Hello(string hello) => new(
        TextBlock.Heading(CardText.Typed(hello)),
        new TextBlock("Tell me what a customer needs. You get an answer by a date, with words you can pass on."))
    {
        Actions = [Ask()],
    };

    private static ExecuteAction Ask() => new("Ask for something", AskVerb);
}
