using System.Text.Json;
using System.Text.Json.Serialization;

namespace TeamsAlign.Bots;

/// <summary>Reading: the envelope strictly (a member twice is refused), values of invokes and events without regard to case.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(Activity))]
[JsonSerializable(typeof(ExecuteValue))]
[JsonSerializable(typeof(TaskValue))]
[JsonSerializable(typeof(TabValue))]
[JsonSerializable(typeof(QueryValue))]
[JsonSerializable(typeof(LinkValue))]
[JsonSerializable(typeof(CommandValue))]
[JsonSerializable(typeof(TypeaheadValue))]
[JsonSerializable(typeof(MeetingValue))]
[JsonSerializable(typeof(ParticipantsValue))]
[JsonSerializable(typeof(FileConsentValue))]
[JsonSerializable(typeof(FeedbackValue))]
[JsonSerializable(typeof(TokenExchangeValue))]
[JsonSerializable(typeof(StateValue))]
[JsonSerializable(typeof(SigninFailureValue))]
[JsonSerializable(typeof(ReadReceiptValue))]
[JsonSerializable(typeof(JsonElement))]
internal sealed partial class InboundJson : JsonSerializerContext
{
    public static InboundJson Strict { get; } = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        AllowDuplicateProperties = false,
    });

    public static InboundJson AnyCase { get; } = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        PropertyNameCaseInsensitive = true,
        NumberHandling = JsonNumberHandling.AllowReadingFromString,
    });
}
