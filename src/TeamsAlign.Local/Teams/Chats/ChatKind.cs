using System.Text.Json.Serialization;

namespace TeamsAlign.Local.Teams.Chats;

/// <summary>Where people talk, as the page shows it. To the bot a meeting's chat is a group chat.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ChatKind>))]
internal enum ChatKind
{
    [JsonStringEnumMemberName("personal")]
    Personal,
    [JsonStringEnumMemberName("group")]
    Group,
    [JsonStringEnumMemberName("channel")]
    Channel,
    [JsonStringEnumMemberName("meeting")]
    Meeting,
}
