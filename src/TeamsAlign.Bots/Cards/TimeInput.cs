using System.Text.Json.Serialization;

namespace TeamsAlign.Bots.Cards;

/// <summary>A field for a time of day (<c>Input.Time</c>), without a time zone.</summary>
public sealed record TimeInput : InputElement
{
    /// <summary>A field with the key its value comes back under and its label.</summary>
    public TimeInput(string id, string label)
        : base(id, label)
    {
    }

    /// <summary>What is in it at first.</summary>
    [JsonConverter(typeof(HourMinute))]
    public TimeOnly? Value { get; init; }

    /// <summary>Earliest time taken.</summary>
    [JsonConverter(typeof(HourMinute))]
    public TimeOnly? Min { get; init; }

    /// <summary>Latest time taken.</summary>
    [JsonConverter(typeof(HourMinute))]
    public TimeOnly? Max { get; init; }

    /// <summary>An example in an empty field.</summary>
    public string? Placeholder { get; init; }
}
