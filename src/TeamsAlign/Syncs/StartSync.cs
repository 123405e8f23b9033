using TeamsAlign.People;
using TeamsAlign.Requests;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Syncs;

/// <summary>Starts a meeting in a chat with the agenda of that moment.</summary>
/// <param name="Chat">Conversation id.</param>
internal sealed record StartSync(string Chat) : Command
{
    /// <summary>Code of the refusal when one is running: whoever asked for a meeting has one.</summary>
    public const string RunningCode = "sync.running";

    public string? Meeting { get; init; }
    public string? Title { get; init; }

    public override Decision Decide(WorkspaceState state, Person by, DateTimeOffset now)
    {
        if (SyncRights.ToRun(state, by) is { } refusal)
            return refusal;
        if (string.IsNullOrWhiteSpace(Chat) || Chat.Length > SyncLimits.MeetingTitle)
            return Refusal.Invalid("chat", "A meeting belongs to a chat. Open it from the chat or meeting it is held in.");
        if (state.RunningSync(Chat) is { } running)
            return Refusal.WrongState(RunningCode, $"{running.Key} is running here already. Close it before the next one starts.");
        var sync = new Sync(state.NextKey(Sync.Prefix), Text.Cut(TypedText.Line(Title) ?? SyncWords.Meeting, SyncLimits.MeetingTitle))
        {
            Chat = Chat,
            Meeting = Meeting,
            State = SyncState.Running,
            StartedAt = now,
            StartedByName = by.Name,
            Items = KeepSync.Fitting(BuildAgenda.For(state, Chat, now)),
        };
        return Decision.About(sync.Key, $"Started {sync.Key}").Put(sync).Tell(new SyncStarted(sync.Key, Chat, by.Id));
    }
}
