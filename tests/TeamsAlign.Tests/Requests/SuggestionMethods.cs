using Lucene.Net.Analysis.En;
using Lucene.Net.Analysis.TokenAttributes;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Search.Similarities;
using Lucene.Net.Store;
using Lucene.Net.Util;

namespace TeamsAlign.Tests.Requests;

/// <summary>Other ways to say which titles are alike, to compare the product's with: each scores pairs from 0 to 1.</summary>
internal static class SuggestionMethods
{
    private const int MostHits = 10;

    /// <summary>BM25 over English stems, as a part of what a title scores against itself.</summary>
    public static IEnumerable<(int From, int To, double Score)> Bm25(IReadOnlyList<string> titles, IEnumerable<int> asked)
    {
        using var directory = new RAMDirectory();
        using var analyzer = new EnglishAnalyzer(LuceneVersion.LUCENE_48);
        var similarity = new BM25Similarity();
        using (var writer = new IndexWriter(directory, new IndexWriterConfig(LuceneVersion.LUCENE_48, analyzer) { Similarity = similarity }))
            foreach (var title in titles)
                writer.AddDocument([new TextField("title", title, Field.Store.NO)]);
        using var reader = DirectoryReader.Open(directory);
        var searcher = new IndexSearcher(reader) { Similarity = similarity };
        List<(int, int, double)> pairs = [];
        foreach (var from in asked)
        {
            var hits = searcher.Search(Words(analyzer, titles[from]), MostHits).ScoreDocs;
            if (hits.FirstOrDefault(h => h.Doc == from) is { } self)
                pairs.AddRange(hits.Where(h => h.Doc != from).Select(h => (from, h.Doc, (double)(h.Score / self.Score))));
        }

        return pairs;
    }

    private static BooleanQuery Words(EnglishAnalyzer analyzer, string title)
    {
        var query = new BooleanQuery();
        using var words = analyzer.GetTokenStream("title", title);
        var word = words.AddAttribute<ICharTermAttribute>();
        words.Reset();
        while (words.IncrementToken())
            query.Add(new TermQuery(new Term("title", word.ToString())), Occur.SHOULD);
        return query;
    }

    /// <summary>Dice coefficient of the sets of three letters in a row.</summary>
    public static IEnumerable<(int From, int To, double Score)> Trigrams(IReadOnlyList<string> titles, IEnumerable<int> asked)
    {
        var grams = titles.Select(Grams).ToArray();
        return asked.SelectMany(from => Enumerable.Range(0, titles.Count).Where(to => to != from)
            .Select(to => (from, to, 2.0 * grams[from].Count(grams[to].Contains) / (grams[from].Count + grams[to].Count))));
    }

    private static HashSet<string> Grams(string title)
    {
        var text = $"  {title.ToUpperInvariant()} ";
        return [.. Enumerable.Range(0, text.Length - 2).Select(i => text.Substring(i, 3))];
    }
}
