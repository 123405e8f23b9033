using TeamsAlign.Bots.Cards;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Home;

/// <summary>Asking and saying which product line a place or a person works with.</summary>
internal static class ProductLineCards
{
    public const string Choose = "places.choose";
    public const string Link = "places.link";
    public const string Chosen = "chosen";

    /// <summary>For everybody there, so without names.</summary>
    public static AdaptiveCard AskPlace() => new(
        TextBlock.Heading(CardText.Of("Which product line is this for?")),
        new TextBlock("What is asked and decided here belongs to it, and people here become its members. Administrators and product managers of a product line can say it."))
    {
        Actions = [new ExecuteAction("Choose", Choose)],
    };

    /// <summary>For the one who chooses.</summary>
    public static AdaptiveCard Choices(IReadOnlyList<ServedWorkspace> choices, bool isPersonal, ServedWorkspace? now) => choices.Count == 0
        ? new AdaptiveCard(new TextBlock("You are not a member of any product line. Ask in the team that works with it, or its administrator."))
        : new AdaptiveCard(
            TextBlock.Heading(CardText.Typed(isPersonal ? "Which product line do you work with here?" : "Which product line is this for?")),
            new TextBlock(now is null ? $"Choose one. Say product line to change it later." : $"It is {NameOf(now)} now."),
            new ChoiceSet(Chosen, "Product line", [.. choices.Select(w => new Choice(NameOf(w), w.Identity.Name))])
            {
                Value = (now ?? choices[0]).Identity.Name,
                IsRequired = true,
                ErrorMessage = "Choose one.",
            })
        {
            Actions = [new ExecuteAction("Use this one", Link)],
        };

    public static AdaptiveCard PlaceIs(ServedWorkspace workspace) => new(
        TextBlock.Heading(CardText.Typed($"Product line: {NameOf(workspace)}")),
        new TextBlock("What is asked and decided here belongs to it."))
    {
        Actions = [new ExecuteAction("Change", Choose)],
    };

    public static AdaptiveCard PersonalIs(ServedWorkspace workspace) => new(
        TextBlock.Heading(CardText.Typed($"Product line: {NameOf(workspace)}")),
        new TextBlock("You work with it in this chat. What you said before was not taken: please say it again. Say product line to change it."));

    private static string NameOf(ServedWorkspace workspace) => workspace.Identity.Title ?? workspace.Identity.Name;
}
