using TeamsAlign.Bots.Cards;
using TeamsAlign.Workspaces;

namespace TeamsAlign.People;

/// <summary>The card that a team gets when the app is added to it.</summary>
internal static class SetupCards
{
    public const string Verb = "people.deciders";

    /// <param name="roster">Internal members of the team, to choose from.</param>
    /// <param name="refusal">What was wrong with the last attempt.</param>
    public static AdaptiveCard Ask(IEnumerable<PersonName> roster, Refusal? refusal = null, string product = "", string sales = "")
    {
        Choice[] people = [.. roster.OrderBy(p => p.Name, StringComparer.OrdinalIgnoreCase).Select(p => new Choice(p.Name, p.Id.Value))];
        return new AdaptiveCard(
            TextBlock.Heading(CardText.Of("Who decides for product? Who for sales?")),
            new TextBlock("They get the requests to decide, and everybody sees their names. This is the only question; it can be changed later."),
            Picker("product", "For product", people, product, refusal),
            Picker("sales", "For sales", people, sales, refusal))
        {
            Actions = [new ExecuteAction("Save", Verb)],
        };
    }

    public static AdaptiveCard Saved(WorkspaceState state) => new(
        TextBlock.Heading(CardText.Of("TeamsAlign is ready")),
        new TextBlock($"{state.WhoDecides(Roles.ProductManager)} for product, {state.Names(Roles.SalesManager)} for sales."),
        TextBlock.Subtle(CardText.Of("Mention me and say request, followed by what a customer needs. Say help for the rest.")));

    private static ChoiceSet Picker(string id, string label, Choice[] people, string chosen, Refusal? refusal) => new(id, label, people)
    {
        IsMultiSelect = true,
        Value = chosen,
        IsRequired = true,
        ErrorMessage = refusal?.Field == id ? refusal.Sentence : "Choose at least one person.",
    };
}
