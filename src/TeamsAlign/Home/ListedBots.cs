using TeamsAlign.Bots;
using TeamsAlign.Bots.Cards;
using TeamsAlign.People;
using TeamsAlign.Shell;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Home;

/// <summary>
/// Brings an activity to its workspace: the one whose card was pressed or whose link was pasted, else the one the team, chat or meeting belongs to, else the person's own. What a card
/// says is believed only of members, so a forged one opens nothing.
/// </summary>
internal sealed class ListedBots(ServedWorkspaces served, Places places, Memberships memberships, TenantPolicy policy, FrontDesk desk) : IBotDirectory
{
    public async ValueTask<BotPart> FindAsync(ActivityTurn turn, CancellationToken cancellationToken)
    {
        if (desk.Knows(turn))
            return desk.Answers;
        var isPersonal = turn.Conversation.Kind == ConversationKind.Personal;
        var place = isPersonal ? null : await places.FindAnywhereAsync(turn.Conversation, cancellationToken);
        var marked = CardMark.In(turn.Data, SharedServices.CardMember) ?? RecordLinks.LineOf(turn.Data.Text("url"));
        if (place is { Workspace.Length: > 0 } && (marked ?? place.Workspace) == place.Workspace)
            return served.Find(place.Workspace) is { } here ? await InAsync(here, turn, cancellationToken) : desk.NotServed;
        if (IdOf(turn) is not { } person)
            return desk.NoMember;
        if (marked is not null)
            return served.Find(marked) is { Host.IsReady: true } drawn && await Memberships.IsInAsync(drawn, person, cancellationToken)
                ? await InAsync(drawn, turn, cancellationToken) : desk.NoMember;
        // A message extension runs anywhere; what it finds is for the eyes of the one who asks.
        return isPersonal || !turn.IsSighting ? await OwnAsync(turn, person, cancellationToken) : desk.AsksPlace;
    }

    /// <summary>The person's only one, else the one with the record they name, else the one they chose last.</summary>
    private async Task<BotPart> OwnAsync(ActivityTurn turn, string person, CancellationToken cancellationToken)
    {
        var theirs = await memberships.OfAsync(person, cancellationToken);
        if (theirs.Count == 0)
            return desk.NoMember;
        if (theirs is not [var one])
        {
            var holding = FrontDesk.Holding(theirs, turn.Text);
            if (holding.Count > 1)
                return desk.AsksWhoseRecord;
            one = holding.Count == 1 ? holding[0] : await ChosenAsync(theirs, person, cancellationToken);
        }

        return one is null ? desk.AsksPerson : await InAsync(one, turn, cancellationToken);
    }

    private async Task<ServedWorkspace?> ChosenAsync(IReadOnlyList<ServedWorkspace> theirs, string person, CancellationToken cancellationToken)
    {
        var chosen = await places.ChosenByAsync(person, cancellationToken);
        return theirs.FirstOrDefault(w => w.Identity.Name == chosen?.Workspace);
    }

    /// <summary>A workspace can write to the conversations in which it was used.</summary>
    private static async Task<BotPart> InAsync(ServedWorkspace workspace, ActivityTurn turn, CancellationToken cancellationToken)
    {
        if (turn.IsSighting && workspace.Host.IsReady)
            await workspace.RememberAsync(turn, cancellationToken);
        return workspace.Bot;
    }

    private string? IdOf(ActivityTurn turn) => turn.From.AadObjectId is { Length: > 0 } id && policy.IsOurs(turn.From.TenantId) ? id : null;
}
