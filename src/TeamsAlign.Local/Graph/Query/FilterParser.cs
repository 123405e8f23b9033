using System.Globalization;
using TeamsAlign.Local.Graph.Wire;

namespace TeamsAlign.Local.Graph.Query;

/// <summary>Reads the operators the service is known to take and refuses every other one.</summary>
internal sealed class FilterParser
{
    private static readonly string[] Operators = ["eq", "ne", "lt", "gt", "le", "ge"];

    private readonly IReadOnlyList<FilterWord> words;
    private int at;

    private FilterParser(IReadOnlyList<FilterWord> words) => this.words = words;

    public static Filter Parse(string filter)
    {
        var parser = new FilterParser(FilterWord.Split(filter));
        var parsed = parser.Either();
        return parser.at == parser.words.Count ? parsed : throw Failures.FilterClause();
    }

    private Filter Either()
    {
        var left = Both();
        while (Takes("or"))
            left = new Filter.Or(left, Both());
        return left;
    }

    private Filter Both()
    {
        var left = One();
        while (Takes("and"))
            left = new Filter.And(left, One());
        return left;
    }

    private Filter One()
    {
        if (Takes("("))
        {
            var inner = Either();
            Require(")");
            return inner;
        }

        var word = Next();
        if (word.IsLiteralText)
            throw Failures.FilterClause();
        if (word.Text is "startswith")
            return Starts();
        var verb = Next().Text;
        return Operators.Contains(verb) ? new Filter.Compare(word.Text, verb, Literal(Next())) : throw Failures.FilterClause();
    }

    private Filter.StartsWith Starts()
    {
        Require("(");
        var path = Next().Text;
        Require(",");
        var text = Next();
        Require(")");
        return text.IsLiteralText ? new Filter.StartsWith(path, text.Text) : throw Failures.FilterClause();
    }

    private static object? Literal(FilterWord word)
    {
        if (word.IsLiteralText)
            return word.Text;
        return word.Text switch
        {
            "null" => null,
            "true" => true,
            "false" => false,
            _ when double.TryParse(word.Text, CultureInfo.InvariantCulture, out var number) => number,
            _ when DateTimeOffset.TryParse(word.Text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out _) => word.Text,
            _ => throw Failures.FilterClause(),
        };
    }

    private FilterWord Next() => at < words.Count ? words[at++] : throw Failures.FilterClause();

    private bool Takes(string text)
    {
        if (at >= words.Count || words[at].IsLiteralText || words[at].Text != text)
            return false;
        at++;
        return true;
    }

    private void Require(string text)
    {
        if (!Takes(text))
            throw Failures.FilterClause();
    }
}
