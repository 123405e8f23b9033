namespace TeamsAlign.Syncs.Api;

/// <summary>Where the meeting is held.</summary>
/// <param name="Chat">Conversation id of the chat.</param>
/// <param name="Meeting">The Teams meeting id, where the host gives one.</param>
internal sealed record StartBody(string? Chat, string? Meeting = null, string? Title = null);

internal sealed record OutcomeBody(AgendaOutcome Outcome, string? Note = null);

/// <param name="Who">Object id of somebody the workspace knows.</param>
internal sealed record ActionBody(string? What, string? Who = null, DateOnly? Due = null);

internal sealed record ActionStateBody(ActionState State);
