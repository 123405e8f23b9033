using System.Text.Json.Serialization;

namespace TeamsAlign.Local.Teams.Chats;

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(MessageContent))]
internal sealed partial class ChatJson : JsonSerializerContext;
