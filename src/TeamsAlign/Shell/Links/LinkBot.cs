using TeamsAlign.Bots;
using TeamsAlign.Bots.Cards;
using TeamsAlign.Delivery;
using TeamsAlign.People;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Shell;

/// <summary>S9: a pasted link unfolds into the card that is safe for everybody; people who may see more get their own view of it.</summary>
internal sealed class LinkBot(IWorkspace workspace, PeopleDesk people, CardDesk cards, IEnumerable<LinkedKind> kinds) : IBotModule
{
    public void Register(BotRoutes routes) => routes
        .OnLink(RecordLinks.Shape(), UnfoldAsync)
        .OnAnonymousLink(RecordLinks.Shape(), (turn, _) => Task.FromResult(Unknown(turn)));

    private async Task<LinkAnswer> UnfoldAsync(LinkTurn turn, CancellationToken cancellationToken)
    {
        if ((await people.WhoAsync(turn, cancellationToken)).IsOutsider)
            return Unknown(turn);
        if (RecordLinks.Read(turn.Url, kinds) is not var (kind, key))
            return LinkAnswer.None;
        var shared = new PostedCard("") { Face = kind.Face, Subject = key, Conversation = turn.Conversation.Id };
        // Clients keep an answer for half an hour, and the record may change before.
        return cards.Compose(shared, workspace.State) is { } card ? LinkAnswer.Uncached(new SearchResult(card, new PreviewCard(key, "TeamsAlign"))) : LinkAnswer.None;
    }

    /// <summary>For outsiders and people without the app: what the link itself says already.</summary>
    private LinkAnswer Unknown(LinkTurn turn) => RecordLinks.Read(turn.Url, kinds) is not var (_, key)
        ? LinkAnswer.None
        : LinkAnswer.Card(new SearchResult(
            new AdaptiveCard(TextBlock.Heading(CardText.Typed(key)), TextBlock.Subtle(CardText.Of("People of this product line see it in TeamsAlign.")))
            {
                Actions = [new OpenUrlAction("Open", turn.Url)],
            },
            new PreviewCard(key, "TeamsAlign")));
}
