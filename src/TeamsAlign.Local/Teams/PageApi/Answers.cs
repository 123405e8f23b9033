using System.Text.Json.Nodes;
using TeamsAlign.Local.Teams.Chats;

namespace TeamsAlign.Local.Teams.PageApi;

internal sealed record PersonAnswer(
    string Id, string Mri, string Name, string Part, string Email, string Initials, string? Scope, bool IsGuest);

internal sealed record TokenAnswer(string Token, DateTimeOffset Expires);

internal sealed record ContextAnswer(
    string TenantId, string AppId, string TabUrl, string SidePanelUrl, string StageUrl, string BotName);

internal sealed record ConversationAnswer(
    string Id, ChatKind Kind, string Name, string? TeamName, string? MeetingId, bool Installed, IReadOnlyList<string> Members);

/// <param name="Status">What the bot answered to the install; null when the app was there already.</param>
internal sealed record InstallAnswer(bool Installed, int? Status);

/// <param name="BotStatus">What the bot answered; null when the message was not for it.</param>
internal sealed record PostedAnswer(string Id, int? BotStatus);

/// <param name="Status">HTTP status of the bot's answer; 504 when it took too long, 502 when it could not be reached.</param>
internal sealed record BotReply(int Status, JsonNode? Body);

/// <param name="Kind">What the button turned out to be: <c>message</c> or <c>invoke</c>.</param>
internal sealed record SubmitReply(string Kind, int Status, JsonNode? Body);

/// <param name="Id">Object id of a person, <c>28:…</c> of the bot.</param>
internal sealed record SenderAnswer(string Id, string Mri, string Name, bool IsBot);

/// <summary>A message as one person sees it.</summary>
internal sealed record MessageAnswer(
    string Id,
    SenderAnswer From,
    DateTimeOffset At,
    string Text,
    string TextFormat,
    JsonArray Attachments,
    string? AttachmentLayout,
    bool Edited,
    string? ReplyToId,
    string? Summary,
    JsonArray? Entities,
    JsonObject? SuggestedActions);

internal sealed record MeetingAnswer(bool InMeeting, string MeetingId, IReadOnlyList<ParticipantAnswer> Participants);

internal sealed record ParticipantAnswer(string Id, string Mri, string Name, string Role, bool InMeeting);
