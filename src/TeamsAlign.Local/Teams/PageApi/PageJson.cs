using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using TeamsAlign.Local.Teams.Chats;

namespace TeamsAlign.Local.Teams.PageApi;

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(IEnumerable<PersonAnswer>))]
[JsonSerializable(typeof(IEnumerable<ConversationAnswer>))]
[JsonSerializable(typeof(IEnumerable<MessageAnswer>))]
[JsonSerializable(typeof(TokenAnswer))]
[JsonSerializable(typeof(ContextAnswer))]
[JsonSerializable(typeof(InstallAnswer))]
[JsonSerializable(typeof(PostedAnswer))]
[JsonSerializable(typeof(BotReply))]
[JsonSerializable(typeof(SubmitReply))]
[JsonSerializable(typeof(MeetingAnswer))]
[JsonSerializable(typeof(LiveEvent))]
[JsonSerializable(typeof(PersonAsk))]
[JsonSerializable(typeof(PostAsk))]
[JsonSerializable(typeof(CardAsk))]
[JsonSerializable(typeof(ExecuteAsk))]
[JsonSerializable(typeof(SubmitAsk))]
[JsonSerializable(typeof(TaskAsk))]
[JsonSerializable(typeof(ExtensionAsk))]
[JsonSerializable(typeof(JsonObject))]
[JsonSerializable(typeof(JsonArray))]
internal sealed partial class PageJson : JsonSerializerContext;
