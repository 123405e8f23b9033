using System.Text.Json.Serialization;

namespace TeamsAlign.Local.Teams.Connector;

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(LoggedCall))]
[JsonSerializable(typeof(List<Fault>))]
[JsonSerializable(typeof(IReadOnlyList<Fault>))]
internal sealed partial class ControlJson : JsonSerializerContext;
