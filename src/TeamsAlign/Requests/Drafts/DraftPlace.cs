using TeamsAlign.Bots;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Requests.Drafts;

/// <summary>Which form a draft is of, and where it was opened: the same message, or the same conversation.</summary>
internal static class DraftPlace
{
    private const int Longest = 400;

    /// <summary>Of a dialog on a message or beside the compose box.</summary>
    public static string Of(CommandTurn turn) => Text.Cut($"{turn.CommandId} {turn.Conversation.Id} {turn.Message?.Id}", Longest);

    /// <summary>As a form sent it back: it names one of the sender's own drafts, whatever it says.</summary>
    public static string Said(string place) => Text.Cut(place, Longest);

    /// <summary>Of a form posted into somebody's own chat; null where others read along.</summary>
    public static string? OfChat(Turn turn, string form) =>
        turn.Conversation.Kind == ConversationKind.Personal ? Text.Cut($"{form} {turn.Conversation.Id}", Longest) : null;
}
