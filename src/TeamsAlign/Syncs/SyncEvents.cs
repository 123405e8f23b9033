using TeamsAlign.People;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Syncs;

/// <summary>A product–sales meeting began.</summary>
internal sealed record SyncStarted(string Subject, string Chat, PersonId By) : DomainEvent(Subject);

/// <summary>A product–sales meeting was closed; its summary belongs into the chat.</summary>
internal sealed record SyncClosed(string Subject, string Chat, PersonId By) : DomainEvent(Subject);

/// <summary>Somebody took something on, or was given it.</summary>
internal sealed record ActionGiven(string Subject, int Action, PersonId To, PersonId By) : DomainEvent(Subject);
