using Lucene.Net.Queries.Mlt;
using Lucene.Net.Search;
using TeamsAlign.Requests;
using TeamsAlign.Workspaces;
using Request = TeamsAlign.Requests.Request;

namespace TeamsAlign.Insights;

/// <summary>Requests that may ask for the same as a text. Few and right: a suggestion that is none costs more trust than one that is missing.</summary>
internal static class SearchSimilar
{
    private const int MostTerms = 25;

    /// <summary>So many that share rare words are compared closely.</summary>
    private const int Candidates = 50;

    /// <summary>Found on a backlog of 394 real titles: below it, pairs about the same are outnumbered by pairs that only share words.</summary>
    private const double LeastLike = 0.33;

    public static IReadOnlyList<SearchHit> Find(IndexSearcher searcher, TellingWords words, WorkspaceState state, string text, int most)
    {
        if (Query(searcher, text) is not { } query)
            return [];
        var keys = new SearchKeys(searcher.IndexReader);
        var likeness = Likeness.In(searcher.IndexReader);
        var sides = TellingWords.Of(text);
        return
        [
            .. searcher.Search(query, SearchQueries.OfKind(Request.Prefix), Candidates).ScoreDocs
                .Select(d => state.Requests[keys.Of(d.Doc)]).OfType<Request>()
                .Select(r => new SearchHit(r.Key, (float)Closest(likeness, sides, words.Of(r))))
                .Where(h => h.Score >= LeastLike)
                .OrderByDescending(h => h.Score)
                .Take(most),
        ];
    }

    private static double Closest(Likeness likeness, string[][] ones, string[][] others) => ones.Max(one => others.Max(other => likeness.Of(one, other)));

    private static BooleanQuery? Query(IndexSearcher searcher, string text)
    {
        var like = new MoreLikeThis(searcher.IndexReader)
        {
            Analyzer = SearchFields.Telling,
            FieldNames = [SearchFields.Stems],
            MinTermFreq = 1,
            MinDocFreq = 1,
            MaxQueryTerms = MostTerms,
            ApplyBoost = true,
        };
        using var typed = new StringReader(text);
        return like.Like(typed, SearchFields.Stems) is BooleanQuery { Clauses.Count: > 0 } query ? query : null;
    }
}
