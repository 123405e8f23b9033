using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace TeamsAlign.Local.Teams.Chats;

/// <summary>Something in a chat changed; the page reads what.</summary>
/// <param name="Content">Only for <see cref="LiveEventType.Notification"/>: what to open in the meeting.</param>
internal sealed record LiveEvent(LiveEventType Type, string ConversationId, string? MessageId, JsonNode? Content = null);

[JsonConverter(typeof(JsonStringEnumConverter<LiveEventType>))]
internal enum LiveEventType
{
    [JsonStringEnumMemberName("message")]
    Message,
    [JsonStringEnumMemberName("update")]
    Update,
    [JsonStringEnumMemberName("delete")]
    Delete,

    /// <summary>Installed, removed, meeting started or ended, somebody joined.</summary>
    [JsonStringEnumMemberName("conversation")]
    Conversation,

    /// <summary>The bot writes.</summary>
    [JsonStringEnumMemberName("typing")]
    Typing,

    /// <summary>A targeted meeting notification.</summary>
    [JsonStringEnumMemberName("notification")]
    Notification,
}
