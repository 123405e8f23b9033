using Lucene.Net.Index;
using Lucene.Net.Queries.Mlt;
using Lucene.Net.Search;

namespace TeamsAlign.Insights;

/// <summary>Requests whose words are like a text, by the rare words they share.</summary>
internal static class SearchSimilar
{
    private const int MostTerms = 25;

    /// <summary>A text of many words is like another only where several of the telling ones agree.</summary>
    private const float LeastShare = 0.25f;

    /// <returns>Null where the text holds no telling word.</returns>
    public static Query? Query(IndexReader reader, string text)
    {
        var like = new MoreLikeThis(reader)
        {
            Analyzer = SearchFields.Stemmed,
            FieldNames = [SearchFields.Stems],
            MinTermFreq = 1,
            MinDocFreq = 1,
            MinWordLen = 2,
            MaxQueryTerms = MostTerms,
            // A word in more than a third of everything tells nothing apart.
            MaxDocFreq = Math.Max(5, reader.NumDocs / 3),
            ApplyBoost = true,
        };
        using var typed = new StringReader(text);
        if (like.Like(typed, SearchFields.Stems) is not BooleanQuery query || query.Clauses.Count == 0)
            return null;
        query.MinimumNumberShouldMatch = Math.Max(1, (int)Math.Ceiling(query.Clauses.Count * LeastShare));
        return query;
    }
}
