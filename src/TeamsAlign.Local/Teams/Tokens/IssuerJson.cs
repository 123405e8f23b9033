using System.Text.Json.Serialization;

namespace TeamsAlign.Local.Teams.Tokens;

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, WriteIndented = true)]
[JsonSerializable(typeof(IssuerKeys.Saved))]
internal sealed partial class IssuerJson : JsonSerializerContext;
