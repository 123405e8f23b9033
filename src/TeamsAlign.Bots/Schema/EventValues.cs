namespace TeamsAlign.Bots;

/// <summary>Value of the meeting start and end events; arrives in Pascal or camel case.</summary>
internal sealed record MeetingValue(string? Id, string? JoinUrl, string? Title, string? MeetingType, string? StartTime, string? EndTime);

/// <summary>Value of the participant join and leave events.</summary>
internal sealed record ParticipantsValue(IReadOnlyList<MeetingMember>? Members);

/// <summary>Somebody in a meeting.</summary>
/// <param name="User">Who.</param>
/// <param name="Meeting">As what.</param>
public sealed record MeetingMember(Account? User, MeetingPresence? Meeting);

/// <summary>Somebody's part in a meeting.</summary>
/// <param name="InMeeting">True while in the call.</param>
/// <param name="Role"><c>Organizer</c>, <c>Presenter</c> or <c>Attendee</c>; changes during a meeting.</param>
public sealed record MeetingPresence(bool? InMeeting, string? Role);

/// <summary>Value of the read receipt event.</summary>
internal sealed record ReadReceiptValue(string? LastReadMessageId);

/// <summary>Value of <c>fileConsent/invoke</c>.</summary>
internal sealed record FileConsentValue(string? Type, string? Action, System.Text.Json.JsonElement? Context, FileUploadInfo? UploadInfo);

/// <summary>Where an accepted file goes: PUT the bytes without an Authorization header.</summary>
/// <param name="Name">File name.</param>
/// <param name="UploadUrl">Signed address to PUT to.</param>
/// <param name="ContentUrl">Address of the file afterwards.</param>
/// <param name="UniqueId">Id of the file.</param>
/// <param name="FileType">Type, such as <c>txt</c>.</param>
public sealed record FileUploadInfo(string? Name, string? UploadUrl, string? ContentUrl, string? UniqueId, string? FileType);

/// <summary>Value of <c>signin/tokenExchange</c>.</summary>
internal sealed record TokenExchangeValue(string? Id, string? ConnectionName, string? Token);

/// <summary>Value of <c>signin/verifyState</c> and <c>composeExtension/setting</c>.</summary>
internal sealed record StateValue(string? State);

/// <summary>Value of <c>signin/failure</c>.</summary>
internal sealed record SigninFailureValue(string? Code, string? Message);
