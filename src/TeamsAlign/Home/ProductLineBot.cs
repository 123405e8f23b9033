using System.Text.RegularExpressions;
using TeamsAlign.Bots;
using TeamsAlign.Bots.Cards;
using TeamsAlign.People;
using TeamsAlign.Shell;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Home;

/// <summary>
/// <c>product line</c>: which one a team, chat or meeting belongs to, or a person works with in their own chat, and how that is changed. In a shared place only those
/// who decide for a product line give it away, and names of others are shown to the one who presses only.
/// </summary>
internal sealed partial class ProductLineBot(ServedWorkspaces served, Places places, Memberships memberships, PlaceRights rights) : IBotModule
{
    public void Register(BotRoutes routes) => routes
        .OnTextMatching(Command(), (turn, stop) => ShowAsync(turn, stop), Handling.OnlyReads)
        .OnExecute(ProductLineCards.Choose, ChooseAsync)
        .OnExecute(ProductLineCards.Link, LinkAsync);

    /// <summary>Asked where a place belongs to none. An installation is told of several times and asks once.</summary>
    public async Task AskPlaceAsync(Turn turn, CancellationToken cancellationToken)
    {
        if (turn is TextTurn || await places.AskOnceAsync(turn.Conversation, cancellationToken))
            await turn.ReplyAsync(OutboundActivity.Card(ProductLineCards.AskPlace(), "Which product line is this for?"), cancellationToken);
    }

    /// <summary>Asked where a person has several and has chosen none.</summary>
    public async Task AskPersonAsync(Turn turn, CancellationToken cancellationToken)
    {
        if (turn is not TextTurn && !await places.AskOnceAsync(turn.Conversation, cancellationToken))
            return;
        var theirs = await memberships.OfAsync(turn.From.AadObjectId ?? "", cancellationToken);
        await turn.ReplyAsync(OutboundActivity.Card(ProductLineCards.Choices(theirs, isPersonal: true, null), "Which product line?"), cancellationToken);
    }

    private async Task ShowAsync(Turn turn, CancellationToken cancellationToken)
    {
        var now = await NowAsync(turn, cancellationToken);
        if (turn.Conversation.Kind != ConversationKind.Personal)
        {
            await turn.ReplyAsync(OutboundActivity.Card(now is null ? ProductLineCards.AskPlace() : ProductLineCards.PlaceIs(now), "Product line"), cancellationToken);
            return;
        }

        var theirs = await rights.PersonalAsync(turn, cancellationToken);
        await turn.ReplyAsync(OutboundActivity.Card(ProductLineCards.Choices(theirs, isPersonal: true, now), "Product line"), cancellationToken);
    }

    private async Task<ExecuteAnswer> ChooseAsync(ExecuteTurn turn, CancellationToken cancellationToken)
    {
        var choices = await rights.OfAsync(turn, cancellationToken);
        return choices.Count == 0
            ? ExecuteAnswer.Message("Administrators and product managers of a product line say that.")
            : ExecuteAnswer.Card(ProductLineCards.Choices(choices, isPersonal: false, await NowAsync(turn, cancellationToken)));
    }

    private async Task<ExecuteAnswer> LinkAsync(ExecuteTurn turn, CancellationToken cancellationToken)
    {
        var isPersonal = turn.Conversation.Kind == ConversationKind.Personal;
        var choices = isPersonal ? await rights.PersonalAsync(turn, cancellationToken) : await rights.OfAsync(turn, cancellationToken);
        if (choices.FirstOrDefault(w => w.Identity.Name == turn.Data.Text(ProductLineCards.Chosen)) is not { } chosen)
            return ExecuteAnswer.Message(isPersonal ? "You are not a member of it." : "Administrators and product managers of the product line say that.");
        await places.LinkAsync(turn.Conversation, turn.From, chosen.Identity.Name, cancellationToken);
        await chosen.RememberAsync(turn, cancellationToken);
        var card = isPersonal ? ProductLineCards.PersonalIs(chosen) : ProductLineCards.PlaceIs(chosen);
        if (!isPersonal && turn.MessageId is { } message)
            await turn.Connector.UpdateAsync(turn.Reference, message, OutboundActivity.Card(card), cancellationToken);
        if (!isPersonal && chosen.Host.IsReady)
            await chosen.Services.GetServices<IBotModule>().OfType<PeopleBot>().Single().AskAsync(turn, cancellationToken);
        return ExecuteAnswer.Card(card);
    }

    private async Task<ServedWorkspace?> NowAsync(Turn turn, CancellationToken cancellationToken) =>
        (await places.FindAnywhereAsync(turn.Conversation, cancellationToken))?.Workspace is { Length: > 0 } key ? served.Find(key) : null;

    [GeneratedRegex(@"^\s*product\s+lines?\b.{0,80}$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Command();
}
