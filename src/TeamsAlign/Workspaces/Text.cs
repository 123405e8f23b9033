using System.Globalization;

namespace TeamsAlign.Workspaces;

/// <summary>Shortening of text people typed.</summary>
internal static class Text
{
    /// <summary>At most <paramref name="max"/> UTF-16 units, never cutting through what a reader sees as one character; an ellipsis says so.</summary>
    public static string Cut(string text, int max)
    {
        if (text.Length <= max)
            return text;
        var end = 0;
        var elements = StringInfo.GetTextElementEnumerator(text);
        while (elements.MoveNext() && elements.ElementIndex + elements.GetTextElement().Length <= max - 1)
            end = elements.ElementIndex + elements.GetTextElement().Length;
        return string.Concat(text.AsSpan(0, end), "…");
    }
}
