using TeamsAlign.Bots.Cards;
using TeamsAlign.Customers;
using TeamsAlign.Requests.Cards;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Insights;

/// <summary>A customer's brief beside the compose box: only whoever opened it sees it, and nothing is posted.</summary>
internal static class BriefDialog
{
    public const string Title = "Customer brief";

    /// <summary>Field with the key of the customer to show.</summary>
    public const string Account = "briefOf";

    /// <summary>Typeahead data set of known customers.</summary>
    public const string Customers = "customers";

    /// <param name="brief">The body of the brief shown; nothing where no customer is known yet.</param>
    /// <param name="why">Why this customer was guessed; null where somebody chose them.</param>
    /// <param name="offered">Customers to choose from before anything is typed.</param>
    /// <param name="isAll">There are no others.</param>
    /// <param name="problem">Why what was chosen is not shown.</param>
    public static AdaptiveCard Of(IEnumerable<CardElement> brief, string? why, IReadOnlyList<Account> offered, bool isAll, string? problem = null)
    {
        CardElement[] shown = [.. brief];
        return new AdaptiveCard(
        [
            .. problem is null ? (CardElement[])[] : [CardParts.Problem(problem)],
            .. shown,
            .. why is null ? (CardElement[])[] : [CardParts.Subtle(CardText.Typed(why)) with { Separator = true, Spacing = Spacing.Medium }],
            new ChoiceSet(Account, shown.Length == 0 ? "Which customer?" : "Another customer", [.. offered.Select(a => new Choice(Text.Cut(a.Name, 120), a.Key))])
            {
                Style = ChoiceStyle.Filtered,
                Placeholder = "Type a customer's name",
                IsRequired = true,
                ErrorMessage = "Choose a customer.",
                ChoicesData = isAll ? null : new ChoiceQuery(Customers),
            },
        ])
        {
            Actions = [new SubmitAction("Show brief", ActionData.Of((ActionData.DialogMember, BriefCard.Face)))],
            FallbackText = Title,
        };
    }
}
