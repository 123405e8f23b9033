using System.Buffers;
using System.Globalization;
using System.Text;

namespace TeamsAlign.Bots.Cards;

/// <summary>Makes typed text come out of a Markdown renderer as it was typed (CommonMark rules; Teams interprets a subset).</summary>
internal static class MarkdownEscape
{
    private static readonly SearchValues<char> Risky = SearchValues.Create("\\*_`[]<>~#+-=.)|&{!\r\n\t\u2028\u2029\u200e\u200f\u061c");

    public static string Escape(string? typed, int longest)
    {
        var text = Cut(typed ?? "", longest);
        return IsPlain(text) ? text : Build(text);
    }

    private static bool IsPlain(string text)
    {
        if (text.AsSpan().ContainsAny(Risky) || text.StartsWith(' '))
            return false;
        foreach (var c in text)
            if (char.IsControl(c) || char.IsSurrogate(c) || IsDirectionMark(c) || IsRightToLeft(c))
                return false;
        return true;
    }

    private static string Build(string text)
    {
        var result = new StringBuilder(text.Length + 16);
        var atLineStart = true;
        var rightToLeft = false;
        text = text.Replace("\r\n", "\n", StringComparison.Ordinal);
        var at = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            at += rune.Utf16SequenceLength;
            var c = rune.IsBmp ? (char)rune.Value : '\uffff';
            if (c is '\n' or '\r' or '\u2028' or '\u2029')
            {
                // One line break would be folded into a space; a blank line is kept as a break by every client.
                if (!atLineStart)
                    result.Append("\n\n");
                atLineStart = true;
                continue;
            }

            if (c == '\t')
                c = ' ';
            if ((atLineStart && c == ' ') || (c != ' ' && (Rune.IsControl(rune) || IsDirectionMark(c))))
                continue;
            rightToLeft |= IsRightToLeft(c);
            if (NeedsEscape(c, at < text.Length ? text[at] : '\n', atLineStart, result))
                result.Append('\\');
            if (c == '\uffff')
                result.Append(rune.ToString());
            else
                result.Append(c);
            atLineStart = false;
        }

        while (result.Length > 0 && result[^1] == '\n')
            result.Length--;
        // An isolate keeps right-to-left text from reordering our own words around it.
        return rightToLeft ? $"\u2068{result}\u2069" : result.ToString();
    }

    private static bool NeedsEscape(char c, char next, bool atLineStart, StringBuilder before) => c switch
    {
        '\\' or '*' or '_' or '`' or '[' or ']' or '<' or '>' or '~' or '|' or '&' or '{' => true,
        '#' or '+' or '-' or '=' => atLineStart,
        '.' or ')' => char.IsWhiteSpace(next) && FollowsNumberAtLineStart(before),
        _ => false,
    };

    private static bool FollowsNumberAtLineStart(StringBuilder before)
    {
        var at = before.Length - 1;
        while (at >= 0 && char.IsAsciiDigit(before[at]))
            at--;
        return at < before.Length - 1 && (at < 0 || before[at] == '\n');
    }

    private static bool IsDirectionMark(char c) => c is '\u061c' or '\u200e' or '\u200f' or (>= '\u202a' and <= '\u202e') or (>= '\u2066' and <= '\u2069');

    private static bool IsRightToLeft(char c) => c is (>= '\u0590' and <= '\u08ff') or (>= '\ufb1d' and <= '\ufdff') or (>= '\ufe70' and <= '\ufefc');

    private static string Cut(string text, int longest)
    {
        if (text.Length <= longest)
            return text;
        var end = 0;
        while (end < text.Length)
        {
            var next = end + StringInfo.GetNextTextElementLength(text, end);
            if (next > longest - 1)
                break;
            end = next;
        }

        return string.Concat(text.AsSpan(0, end).TrimEnd(), "…");
    }
}
