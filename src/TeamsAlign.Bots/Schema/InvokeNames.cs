namespace TeamsAlign.Bots;

/// <summary>Wire names of invokes and events (section names of the Activity protocol as Teams uses it).</summary>
internal static class InvokeNames
{
    public const string Execute = "adaptiveCard/action";
    public const string TaskFetch = "task/fetch";
    public const string TaskSubmit = "task/submit";
    public const string Query = "composeExtension/query";
    public const string SelectItem = "composeExtension/selectItem";
    public const string QueryLink = "composeExtension/queryLink";
    public const string AnonymousQueryLink = "composeExtension/anonymousQueryLink";
    public const string CommandFetch = "composeExtension/fetchTask";
    public const string CommandSubmit = "composeExtension/submitAction";
    public const string SettingUrl = "composeExtension/querySettingUrl";
    public const string Setting = "composeExtension/setting";
    public const string CardButton = "composeExtension/onCardButtonClicked";
    public const string ConfigFetch = "config/fetch";
    public const string ConfigSubmit = "config/submit";
    public const string TabFetch = "tab/fetch";
    public const string TabSubmit = "tab/submit";
    public const string TokenExchange = "signin/tokenExchange";
    public const string VerifyState = "signin/verifyState";
    public const string SigninFailure = "signin/failure";
    public const string FileConsent = "fileConsent/invoke";
    public const string FeedbackFetch = "message/fetchTask";
    public const string FeedbackSubmit = "message/submitAction";
    public const string Typeahead = "application/search";

    public const string MeetingStart = "application/vnd.microsoft.meetingStart";
    public const string MeetingEnd = "application/vnd.microsoft.meetingEnd";
    public const string ParticipantJoin = "application/vnd.microsoft.meetingParticipantJoin";
    public const string ParticipantLeave = "application/vnd.microsoft.meetingParticipantLeave";
    public const string ReadReceipt = "application/vnd.microsoft.readReceipt";
}
