using TeamsAlign.People;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Syncs;

/// <summary>Who may do what in the product–sales meeting; refusals name who may.</summary>
internal static class SyncRights
{
    /// <summary>Everyone internal may look; outsiders see nothing.</summary>
    public static bool MayLook(Person person) => !person.IsOutsider;

    /// <summary>Product and sales managers run it, and the product itself when Teams says that the meeting has begun.</summary>
    public static bool MayRun(Person person) =>
        (!person.IsOutsider && person.Is(Roles.ProductManager | Roles.SalesManager)) || person.Id == Person.System.Id;

    public static Refusal? ToRun(WorkspaceState state, Person person) => MayRun(person)
        ? null
        : Refusal.NotAllowed("sync.run", $"Product and sales managers run this meeting: {Runners(state)}.");

    public static Refusal? ToLook(Person person) => MayLook(person)
        ? null
        : Outsiders.Refusal;

    /// <summary>The meeting, if the person may run it and it is running; else why not.</summary>
    public static (Sync? Sync, Refusal? Refusal) Running(WorkspaceState state, Person person, string key) => state.Syncs[key] switch
    {
        _ when ToRun(state, person) is { } refusal => (null, refusal),
        null => (null, Refusal.NotFound(key)),
        { State: SyncState.Running } sync => (sync, null),
        { State: SyncState.Closed } sync => (null, Refusal.WrongState("sync.closed", $"{sync.Key} has been closed by {sync.ClosedByName}. Start the next meeting.")),
        var sync => (null, Refusal.WrongState("sync.draft", $"{sync.Key} has not been started yet.")),
    };

    private static string Runners(WorkspaceState state) =>
        Sentences.Names(state.Holders(Roles.ProductManager | Roles.SalesManager).Select(m => m.Name), "nobody yet");
}
