using System.Text.Json.Serialization;
using TeamsAlign.Local.Teams.Bot;

namespace TeamsAlign.Local.Teams.Connector;

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(LoggedCall))]
[JsonSerializable(typeof(List<Fault>))]
[JsonSerializable(typeof(List<DeliveryFault>))]
[JsonSerializable(typeof(IReadOnlyList<Fault>))]
internal sealed partial class ControlJson : JsonSerializerContext;
