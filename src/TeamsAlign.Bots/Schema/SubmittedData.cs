using System.Globalization;
using System.Text.Json;

namespace TeamsAlign.Bots;

/// <summary>What a card or dialog sent: its data merged with its inputs. Client-made: look everything up again, check every right.</summary>
public readonly record struct SubmittedData(JsonElement Json)
{
    /// <summary>Text of a member, trimmed; null when absent, empty or not simple. Numbers and booleans come as text.</summary>
    public string? Text(string name) => Find(name) switch
    {
        { ValueKind: JsonValueKind.String } text => text.TextOrEmpty().Trim() is { Length: > 0 } value ? value : null,
        { ValueKind: JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False } simple => simple.GetRawText(),
        _ => null,
    };

    /// <summary>Text exactly as typed, to fill a form again; empty when absent.</summary>
    public string Typed(string name) => Find(name) is { ValueKind: JsonValueKind.String } text ? text.TextOrEmpty() : Text(name) ?? "";

    /// <summary>A whole number; null when absent or none.</summary>
    public int? Whole(string name) =>
        int.TryParse(Text(name), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) ? value : null;

    /// <summary>A number; null when absent or none.</summary>
    public decimal? Number(string name) =>
        decimal.TryParse(Text(name), NumberStyles.Float, CultureInfo.InvariantCulture, out var value) ? value : null;

    /// <summary>A day as inputs send it (<c>yyyy-MM-dd</c>); null when absent or none.</summary>
    public DateOnly? Date(string name) =>
        DateOnly.TryParseExact(Text(name), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var value) ? value : null;

    /// <summary>A time as inputs send it (<c>HH:mm</c>); null when absent or none.</summary>
    public TimeOnly? Time(string name) =>
        TimeOnly.TryParseExact(Text(name), "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var value) ? value : null;

    /// <summary>A ticked box: <c>true</c>, or the value the card gave it.</summary>
    public bool Ticked(string name, string valueOn = "true") => string.Equals(Text(name), valueOn, StringComparison.OrdinalIgnoreCase);

    /// <summary>Several chosen values; empty when none.</summary>
    public IReadOnlyList<string> Chosen(string name) =>
        Text(name)?.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [];

    /// <summary>A member that is an object itself.</summary>
    public SubmittedData Inner(string name) => new(Find(name) ?? default);

    /// <summary>Names of all members.</summary>
    public IEnumerable<string> Names => Json.ValueKind == JsonValueKind.Object ? Json.EnumerateObject().Select(member => member.NameOrEmpty()) : [];

    private JsonElement? Find(string name) =>
        Json.ValueKind == JsonValueKind.Object && Json.TryGetProperty(name, out var found) ? found : null;
}
