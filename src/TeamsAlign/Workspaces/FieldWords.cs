using TeamsAlign.Lists;

namespace TeamsAlign.Workspaces;

/// <summary>Enums and lists of keys as columns hold them: words with spaces, keys separated by semicolons.</summary>
internal static class FieldWords
{
    /// <summary>"InTriage" as "In triage".</summary>
    public static string Words<TEnum>(TEnum value)
        where TEnum : struct, Enum
    {
        var name = value.ToString();
        return string.Concat(name.Select((c, i) => i > 0 && char.IsUpper(c) ? $" {char.ToLowerInvariant(c)}" : $"{c}"));
    }

    /// <summary>"InTriage" as "inTriage": how the API names it.</summary>
    public static string ApiName<TEnum>(TEnum value)
        where TEnum : struct, Enum => System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName(value.ToString());

    /// <summary>The choices of a column for an enum, in its own order.</summary>
    public static IReadOnlyList<string> Choices<TEnum>()
        where TEnum : struct, Enum => [.. Enum.GetValues<TEnum>().Select(Words)];

    /// <summary>Null where the text is empty.</summary>
    /// <exception cref="FormatException">The text is none of the choices.</exception>
    public static TEnum? Parse<TEnum>(string? text)
        where TEnum : struct, Enum =>
        string.IsNullOrWhiteSpace(text) ? null
        : Enum.TryParse<TEnum>(text.Replace(" ", "", StringComparison.Ordinal), ignoreCase: true, out var value) && Enum.IsDefined(value) ? value
        : throw new FormatException($"'{Text.Cut(text, 40)}' is none of: {string.Join(", ", Choices<TEnum>())}.");

    public static string? Keys(IEnumerable<string> keys) => string.Join("; ", keys) is { Length: > 0 } text ? text : null;

    public static IReadOnlyList<string> Keys(string? text) =>
        (text ?? "").Split([';', ',', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <exception cref="FormatException">The row has no key.</exception>
    public static string RequiredKey(this Fields fields) =>
        fields.Text(RecordKind.KeyColumn) ?? throw new FormatException("The row has no key.");

    /// <summary>Sets an enum as words.</summary>
    public static Fields Set<TEnum>(this Fields fields, ChoiceColumn column, TEnum? value)
        where TEnum : struct, Enum => fields.Set(column, value is { } v ? Words(v) : null);
}
