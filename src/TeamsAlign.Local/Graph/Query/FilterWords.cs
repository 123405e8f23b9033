using System.Text;
using TeamsAlign.Local.Graph.Wire;

namespace TeamsAlign.Local.Graph.Query;

/// <summary>One word of a filter. Text literals are already unquoted.</summary>
internal sealed record FilterWord(string Text, bool IsLiteralText = false)
{
    public static IReadOnlyList<FilterWord> Split(string filter)
    {
        var words = new List<FilterWord>();
        var at = 0;
        while (at < filter.Length)
        {
            var character = filter[at];
            if (char.IsWhiteSpace(character))
                at++;
            else if (character is '(' or ')' or ',')
                words.Add(new FilterWord(filter[at++].ToString()));
            else if (character == '\'')
                words.Add(new FilterWord(Quoted(filter, ref at), IsLiteralText: true));
            else
                words.Add(new FilterWord(Plain(filter, ref at)));
        }

        return words;
    }

    private static string Plain(string filter, ref int at)
    {
        var start = at;
        while (at < filter.Length && !char.IsWhiteSpace(filter[at]) && filter[at] is not ('(' or ')' or ',' or '\''))
            at++;
        return filter[start..at];
    }

    /// <summary>A quote inside a literal is written twice.</summary>
    private static string Quoted(string filter, ref int at)
    {
        var text = new StringBuilder();
        for (at++; at < filter.Length; at++)
        {
            if (filter[at] != '\'')
            {
                text.Append(filter[at]);
            }
            else if (at + 1 < filter.Length && filter[at + 1] == '\'')
            {
                text.Append('\'');
                at++;
            }
            else
            {
                at++;
                return text.ToString();
            }
        }

        throw Failures.FilterClause();
    }
}
