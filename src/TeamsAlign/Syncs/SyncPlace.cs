namespace TeamsAlign.Syncs;

/// <summary>Where a meeting is held. Hosts give a chat, a meeting or both; the chat is what the bot knows too, so it comes first.</summary>
internal static class SyncPlace
{
    public static string Of(string? chat, string? meeting) =>
        !string.IsNullOrWhiteSpace(chat) ? chat.Trim() : meeting?.Trim() ?? "";
}
