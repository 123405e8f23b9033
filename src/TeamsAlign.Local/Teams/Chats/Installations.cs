namespace TeamsAlign.Local.Teams.Chats;

/// <summary>Where the app is installed. Elsewhere the bot hears nothing and may not speak.</summary>
internal sealed class Installations(ChatDatabase database)
{
    public bool Includes(Chat chat) => database.Query(
        "SELECT 1 FROM installs WHERE target = $target", row => row.GetInt32(0), ("$target", chat.InstallTarget)).Count > 0;

    /// <summary>True when it was not installed there before.</summary>
    public bool Add(Chat chat) =>
        database.Execute("INSERT OR IGNORE INTO installs (target) VALUES ($target)", ("$target", chat.InstallTarget)) > 0;

    /// <summary>True when it was installed there before.</summary>
    public bool Remove(Chat chat) =>
        database.Execute("DELETE FROM installs WHERE target = $target", ("$target", chat.InstallTarget)) > 0;
}
