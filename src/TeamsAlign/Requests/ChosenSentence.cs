using System.Text.RegularExpressions;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Requests;

/// <summary>The sentence of a message that most likely says what somebody needs; the person can change it before it is sent.</summary>
internal static partial class ChosenSentence
{
    /// <summary>A message this short is taken whole.</summary>
    private const int ShortMessage = 280;
    private const int Longest = 1000;

    public static string Of(string message)
    {
        var text = TypedText.Note(message) ?? "";
        if (text.Length <= ShortMessage)
            return text;
        var sentences = End().Split(text).Select(TypedText.Line).OfType<string>().ToArray();
        var best = sentences.FirstOrDefault(s => Wish().IsMatch(s)) ?? sentences.FirstOrDefault() ?? text;
        return Text.Cut(best, Longest);
    }

    [GeneratedRegex(@"(?<=[.!?])\s+|\n+", RegexOptions.CultureInvariant)]
    private static partial Regex End();

    [GeneratedRegex(@"\b(needs?|wants?|wish(es)?|would like|would love|could you|can you|missing|lacks?|requires?|asks? for|asking for|please add|cannot|can't)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Wish();
}
