using System.Globalization;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Requests;

/// <summary>Missing and overlong fields, with sentences that name the field.</summary>
internal static class FieldCheck
{
    /// <param name="field">Name of the input in the command.</param>
    /// <param name="label">How people know it, at the start of a sentence.</param>
    public static IEnumerable<Refusal> Text(string field, string label, string? text, int longest, bool required = false)
    {
        if (text is null && required)
            yield return Refusal.Invalid(Name(field), $"{label} is missing.");
        if (text?.Length > longest)
            yield return Refusal.Invalid(Name(field), string.Create(CultureInfo.InvariantCulture,
                $"{label} is {text.Length:N0} characters long; {longest:N0} fit. Please shorten it."));
    }

    /// <summary>Inputs are named in camel case on every surface.</summary>
    public static string Name(string field) => string.Concat(field[..1].ToLowerInvariant(), field.AsSpan(1));
}
