using System.Collections.Concurrent;
using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace TeamsAlign.Insights;

/// <summary>Turns words people type into a query that forgives typing errors and unfinished words.</summary>
internal static class SearchQueries
{
    /// <summary>More words than this say nothing more; a pasted page must not become a thousand clauses.</summary>
    private const int MostWords = 12;
    private const int MostExpansions = 20;
    private static readonly ConcurrentDictionary<string, Filter> ofKinds = new(StringComparer.Ordinal);

    /// <summary>Where a word counts, by how it is kept there. What is said in the text is looked for by its stem only: each further field is another long list to go through.</summary>
    private static readonly (string Field, float Boost)[] Fields = [(SearchFields.Title, 12f), (SearchFields.Accounts, 8f), (SearchFields.Stems, 5f)];

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
        foreach (var word in WithoutFillers([.. words.Select(Typed.Of)]))
            query.Add(AnyForm(reader, word, isUnfinished: word.Text == words[^1]), all ? Occur.MUST : Occur.SHOULD);
        return new BooleanQuery { { query, Occur.SHOULD }, { key, Occur.SHOULD } };
    }

    /// <summary>Narrows a search to one kind of record; null for all of them. Which documents are of the kind is found out once for each part of the index.</summary>
    public static Filter? OfKind(string? prefix) => prefix is null
        ? null
        : ofKinds.GetOrAdd(prefix, p => new KindFilter(new QueryWrapperFilter(new TermQuery(new Term(SearchFields.Kind, p)))));

    /// <summary>Without words like "the" and "to", which are nearly everywhere; all of them where there are no others. The last may be the beginning of one that says something.</summary>
    private static Typed[] WithoutFillers(Typed[] words)
    {
        var telling = words.Where(w => w == words[^1] || w.Stems.Length > 0).ToArray();
        return telling.Length > 0 ? telling : words;
    }

    /// <param name="isUnfinished">Whether somebody may still be typing it: then it is also the beginning of words.</param>
    private static BooleanQuery AnyForm(IndexReader reader, Typed typed, bool isUnfinished)
    {
        var (forms, word) = (new BooleanQuery(), typed.Text);
        AddTo(forms, typed, 1);
        var isKnown = reader.DocFreq(new Term(SearchFields.Words, word)) > 0;
        if (word.Length >= 2 && (isUnfinished || !isKnown))
        {
            forms.Add(new PrefixQuery(new Term(SearchFields.Title, word)) { Boost = 2f }, Occur.SHOULD);
            forms.Add(new PrefixQuery(new Term(SearchFields.Words, word)), Occur.SHOULD);
        }

        if (word.Length >= 4 && !isKnown)
            foreach (var (near, likeness) in Near(reader, word))
                AddTo(forms, Typed.Of(near), likeness / 8);
        return forms;
    }

    private static void AddTo(BooleanQuery forms, Typed word, float weight)
    {
        foreach (var (field, boost) in Fields)
            foreach (var form in field == SearchFields.Stems ? word.Stems : [word.Text])
                forms.Add(new TermQuery(new Term(field, form)) { Boost = boost * weight }, Occur.SHOULD);
    }

    /// <summary>
    /// Words that somebody who typed this, and nobody else ever wrote it, may have meant; from 0 to 1 by how like it they are. Looked for once in the
    /// words of all fields: it is what costs most of a search.
    /// </summary>
    private static IEnumerable<(string Word, float Likeness)> Near(IndexReader reader, string word)
    {
        // The first letter is rarely the wrong one, and insisting on it keeps the search fast.
        var near = new FuzzyQuery(new Term(SearchFields.Words, word), word.Length >= 8 ? 2 : 1, 1, MostExpansions, true).Rewrite(reader);
        return near is BooleanQuery any ? any.Clauses.Select(c => c.Query).OfType<TermQuery>().Select(t => (t.Term.Text, t.Boost)) : [];
    }

    /// <summary>A word, and what is left of it as a stem: nothing of "the" and "to".</summary>
    private sealed record Typed(string Text, string[] Stems)
    {
        public static Typed Of(string word) => new(word, [.. Words(SearchFields.Stemmed, word)]);
    }

    /// <summary>Kept as bits: most documents are requests, and going from one to the next of them costs more than asking whether one is.</summary>
    private sealed class KindFilter(Filter filter) : CachingWrapperFilter(filter)
    {
        protected override DocIdSet CacheImpl(DocIdSetIterator iterator, AtomicReader reader)
        {
            var bits = new FixedBitSet(reader.MaxDoc);
            bits.Or(iterator);
            return bits;
        }
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
