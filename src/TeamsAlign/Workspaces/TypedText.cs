using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace TeamsAlign.Workspaces;

/// <summary>Text people typed or pasted, brought into the form in which lists give it back: no control characters, no half characters.</summary>
internal static partial class TypedText
{
    /// <summary>One line: every run of white space becomes one space. Null where nothing is left.</summary>
    public static string? Line(string? typed)
    {
        var line = string.Join(' ', Clean(typed).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return line.Length == 0 ? null : line;
    }

    /// <summary>Several lines, ends as \n, trimmed. Null where nothing is left.</summary>
    public static string? Note(string? typed)
    {
        var note = Clean(typed).Trim();
        return note.Length == 0 ? null : note;
    }

    /// <summary>The first sentence, cut at a word to what a heading can hold.</summary>
    public static string FirstSentence(string need, int longest)
    {
        var firstLine = need.Split('\n', 2)[0];
        var end = SentenceEnd().Match(firstLine) is { Success: true } m ? m.Index + 1 : firstLine.Length;
        var sentence = (Line(firstLine[..end]) ?? Line(need) ?? "").TrimEnd('.', '!');
        if (sentence.Length <= longest)
            return sentence;
        var cut = Text.Cut(sentence, longest);
        var space = cut.LastIndexOf(' ');
        return space > longest / 2 ? string.Concat(cut.AsSpan(0, space), "…") : cut;
    }

    private static string Clean(string? typed)
    {
        var clean = new StringBuilder(typed?.Length ?? 0);
        foreach (var rune in (typed ?? "").ReplaceLineEndings("\n").EnumerateRunes())
            if (rune.Value is not (0xFFFE or 0xFFFF) && (rune.Value is '\n' or '\t' || Rune.GetUnicodeCategory(rune) is not UnicodeCategory.Control))
                clean.Append(rune.Value == '\t' ? " " : rune.ToString());
        return clean.ToString();
    }

    [GeneratedRegex(@"[.!?](?=\s)", RegexOptions.CultureInvariant)]
    private static partial Regex SentenceEnd();
}
