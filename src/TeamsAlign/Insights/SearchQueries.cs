using System.Collections.Concurrent;
using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;
using Lucene.Net.Index;
using Lucene.Net.Search;

namespace TeamsAlign.Insights;

/// <summary>Turns words people type into a query that forgives typing errors and unfinished words.</summary>
internal static class SearchQueries
{
    /// <summary>More words than this say nothing more; a pasted page must not become a thousand clauses.</summary>
    private const int MostWords = 12;
    private const int MostExpansions = 50;
    private static readonly ConcurrentDictionary<string, Filter> ofKinds = new(StringComparer.Ordinal);
    private static readonly (string Field, float Boost)[] Fields = [(SearchFields.Title, 3f), (SearchFields.Accounts, 2f), (SearchFields.Body, 1f)];

    /// <param name="reader">Knows which words there are.</param>
    /// <param name="text">As typed.</param>
    /// <param name="all">Whether every word has to occur in some form; otherwise one is enough.</param>
    /// <returns>Null where the text holds no word.</returns>
    public static Query? Of(IndexReader reader, string text, bool all)
    {
        var words = Words(SearchFields.Written, text).Distinct().Take(MostWords).ToArray();
        var key = new TermQuery(new Term(SearchFields.Key, text.Trim().ToUpperInvariant())) { Boost = 100f };
        if (words.Length == 0)
            return null;
        var query = new BooleanQuery();
        foreach (var word in words)
            query.Add(AnyForm(word, IsKnown(reader, word)), all ? Occur.MUST : Occur.SHOULD);
        return new BooleanQuery { { query, Occur.SHOULD }, { key, Occur.SHOULD } };
    }

    /// <summary>Narrows a search to one kind of record; null for all of them. Which documents are of the kind is found out once for each part of the index.</summary>
    public static Filter? OfKind(string? prefix) => prefix is null
        ? null
        : ofKinds.GetOrAdd(prefix, p => new CachingWrapperFilter(new QueryWrapperFilter(new TermQuery(new Term(SearchFields.Kind, p)))));

    /// <summary>A word that somebody wrote like this is no typing error. Looking for others that are nearly like it is what costs most of a search.</summary>
    private static bool IsKnown(IndexReader reader, string word) => Fields.Any(f => reader.DocFreq(new Term(f.Field, word)) > 0);

    private static BooleanQuery AnyForm(string word, bool isKnown)
    {
        var forms = new BooleanQuery();
        foreach (var (field, boost) in Fields)
        {
            forms.Add(new TermQuery(new Term(field, word)) { Boost = boost * 4 }, Occur.SHOULD);
            if (word.Length >= 2)
                forms.Add(new PrefixQuery(new Term(field, word)) { Boost = boost }, Occur.SHOULD);
            // The first letter is rarely the wrong one, and insisting on it keeps the search fast.
            if (word.Length >= 4 && !isKnown)
                forms.Add(new FuzzyQuery(new Term(field, word), word.Length >= 8 ? 2 : 1, 1, MostExpansions, true) { Boost = boost / 2 }, Occur.SHOULD);
        }

        foreach (var stem in Words(SearchFields.Stemmed, word))
            forms.Add(new TermQuery(new Term(SearchFields.Stems, stem)) { Boost = 2f }, Occur.SHOULD);
        return forms;
    }

    public static IEnumerable<string> Words(Analyzer analyzer, string text)
    {
        List<string> words = [];
        using var stream = analyzer.GetTokenStream(SearchFields.Body, text);
        var term = stream.AddAttribute<ICharTermAttribute>();
        stream.Reset();
        while (stream.IncrementToken())
            words.Add(term.ToString()!);
        stream.End();
        return words;
    }
}
