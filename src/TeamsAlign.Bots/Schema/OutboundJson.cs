using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using TeamsAlign.Bots.Cards;

namespace TeamsAlign.Bots;

/// <summary>Writing: camel case, no nulls (Teams rejects some), letters of all languages as they are (sizes are limited).</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(OutboundActivity))]
[JsonSerializable(typeof(AdaptiveCard))]
[JsonSerializable(typeof(PreviewCard))]
[JsonSerializable(typeof(FileConsentCard))]
[JsonSerializable(typeof(FileInfoCard))]
[JsonSerializable(typeof(ExecuteBody))]
[JsonSerializable(typeof(TaskBody))]
[JsonSerializable(typeof(ExtensionBody))]
[JsonSerializable(typeof(ConfigBody))]
[JsonSerializable(typeof(TabBody))]
[JsonSerializable(typeof(SigninBody))]
[JsonSerializable(typeof(SearchBody))]
[JsonSerializable(typeof(ExchangeFailureBody))]
[JsonSerializable(typeof(ErrorBody))]
[JsonSerializable(typeof(LoginBody))]
[JsonSerializable(typeof(SearchResults))]
[JsonSerializable(typeof(TaskCard))]
[JsonSerializable(typeof(TaskPage))]
[JsonSerializable(typeof(RepliesBody))]
[JsonSerializable(typeof(CreateConversationBody))]
[JsonSerializable(typeof(MeetingNotificationBody))]
[JsonSerializable(typeof(BatchBody))]
[JsonSerializable(typeof(string))]
[JsonSerializable(typeof(int))]
internal sealed partial class OutboundJson : JsonSerializerContext
{
    public static OutboundJson Wire { get; } = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        // Answers are application/json and never stand inside HTML.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });
}
