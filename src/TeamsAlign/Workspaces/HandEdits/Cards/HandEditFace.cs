using TeamsAlign.Bots.Cards;
using TeamsAlign.Delivery;
using TeamsAlign.People;

namespace TeamsAlign.Workspaces;

/// <summary>Tells an administrator what somebody did to a list, in the words of the journal.</summary>
internal sealed class HandEditFace : ICardFace
{
    public const string FaceName = "hand-edit";

    public string Name => FaceName;

    /// <summary>What happened does not change any more.</summary>
    public bool IsConcernedBy(PostedCard card, IReadOnlySet<string> changedKeys) => false;

    public AdaptiveCard? Draw(PostedCard card, Person? viewer, WorkspaceState state, DateTimeOffset now) =>
        viewer is null || !viewer.Is(Roles.Administrator | Roles.ProductManager) || state.Journal[card.Subject] is not { } entry
            ? null
            : new AdaptiveCard(
                TextBlock.Heading(CardText.Of("A list was edited by hand")),
                new RichTextBlock(new TextRun(entry.Summary)),
                TextBlock.Subtle(CardText.Of($"Decisions are changed in TeamsAlign only. {entry.Key} in the list Journal has before and after.")));
}
