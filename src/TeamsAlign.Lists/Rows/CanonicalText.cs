using System.Text;

namespace TeamsAlign.Lists;

/// <summary>
/// The form in which text comes back from SharePoint, applied before writing and after reading, so that "is it already there?"
/// can be answered by comparing. Line ends become \n (notes come back with CRLF), what XML cannot carry is dropped, halves of
/// surrogate pairs become U+FFFD, and the empty text is no text.
/// </summary>
internal static class CanonicalText
{
    public static string? Line(string? text) => Lines(text)?.Replace('\n', ' ');

    public static string? Lines(string? text)
    {
        if (string.IsNullOrEmpty(text)) return null;
        if (IsClean(text)) return text;
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.ReplaceLineEndings("\n").EnumerateRunes())
        {
            if (IsCarried(rune.Value)) clean.Append(rune);
        }
        return clean.Length == 0 ? null : clean.ToString();
    }

    private static bool IsClean(string text)
    {
        foreach (var c in text)
        {
            if ((c < ' ' && c is not '\n' and not '\t') || c is '\u0085' or '\u2028' or '\u2029' or >= '\uD800' and <= '\uDFFF' or >= '\uFFFE') return false;
        }
        return true;
    }

    private static bool IsCarried(int rune) => rune is '\n' or '\t' or >= ' ' and not 0xFFFE and not 0xFFFF;
}
