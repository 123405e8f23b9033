using System.Text.Json.Serialization;

namespace TeamsAlign.Local.Teams.Bot;

/// <summary>A rule for activities that reach the bot more than once, as it happens in Teams when an answer is lost (teams-protocol 3.0).</summary>
/// <param name="Type">Activity type, <c>message</c>, <c>invoke</c>…; null: any.</param>
/// <param name="Probability">How likely a matching activity is delivered again, 0 to 1.</param>
/// <param name="Times">After that many the rule is used up; null: never.</param>
/// <param name="Seed">Makes the draws repeatable.</param>
internal sealed record DeliveryFault(
    [property: JsonRequired] DeliveryFaultKind Kind, string? Type = null, double Probability = 1, int? Times = null, int Seed = 0);

[JsonConverter(typeof(JsonStringEnumConverter<DeliveryFaultKind>))]
internal enum DeliveryFaultKind
{
    /// <summary>The same activity with the same id: the connector's own second try.</summary>
    [JsonStringEnumMemberName("again")]
    Again,

    /// <summary>The same click with a new id and time: some clients send it anew after a second failure.</summary>
    [JsonStringEnumMemberName("againWithNewId")]
    AgainWithNewId,
}
