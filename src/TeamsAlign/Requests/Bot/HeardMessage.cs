using TeamsAlign.Bots;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Requests.Bot;

/// <summary>The message a command was opened on: what it says, and where it stands.</summary>
/// <param name="Text">Empty where the command was opened beside the compose box.</param>
internal sealed record HeardMessage(string Text, string? Source, string? Link)
{
    private const int LongestName = 80;

    public static HeardMessage In(CommandTurn turn) => new(
        turn.Message?.Body?.ToText() ?? "",
        turn.Message?.From?.User?.DisplayName is { Length: > 0 } author ? $"Message by {Workspaces.Text.Cut(author, LongestName)}" : null,
        turn.Message?.LinkToMessage);
}
