using System.Text.Json;
using System.Text.Json.Serialization;

namespace TeamsAlign.Bots.Cards;

/// <summary>Writes <c>ExtraLarge</c> as <c>extraLarge</c>, the spelling of the schema.</summary>
internal sealed class CamelCaseEnum<TEnum>() : JsonStringEnumConverter<TEnum>(JsonNamingPolicy.CamelCase)
    where TEnum : struct, Enum;
