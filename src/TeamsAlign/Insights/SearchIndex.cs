using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Search.Similarities;
using Lucene.Net.Store;
using TeamsAlign.Requests;
using TeamsAlign.Roadmap;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Insights;

/// <summary>
/// Search over requests and plan items, in memory. Follows the published state: each search first takes in what was committed since the
/// last one, so nobody misses what they have just seen saved. Safe from any thread.
/// </summary>
internal sealed class SearchIndex : IDisposable
{
    private readonly System.Threading.Lock gate = new();
    private readonly RAMDirectory directory = new();
    private readonly TellingWords words = new();
    private readonly IndexWriter writer;
    private readonly SearcherManager searchers;
    private WorkspaceState? indexed;

    public SearchIndex()
    {
        // Each commit leaves a segment of a few documents. By default all of less than 2 MB count as alike, so that the whole of a usual workspace was merged again and again.
        var merging = new TieredMergePolicy { FloorSegmentMB = .05 };
        writer = new IndexWriter(directory, new IndexWriterConfig(SearchFields.Version, SearchFields.ByField) { Similarity = new BM25Similarity(), MergePolicy = merging });
        searchers = new SearcherManager(writer, true, new WithBm25());
    }

    /// <summary>Records that match words, keys, prefixes of words or words with a typing error; best first.</summary>
    /// <param name="kind">Key prefix to narrow the search to one kind of record.</param>
    public IReadOnlyList<SearchHit> Find(WorkspaceState state, string text, int most, string? kind = null)
    {
        Follow(state);
        // Every word first; where that finds nothing, any of them.
        return Search(searcher => Hits(searcher, text, all: true, most, kind) is { Count: > 0 } hits ? hits : Hits(searcher, text, all: false, most, kind));
    }

    /// <summary>Requests that may ask for the same as a text; most alike first, and none that only share a word. The score is a likeness from 0 to 1.</summary>
    public IReadOnlyList<SearchHit> Similar(WorkspaceState state, string text, int most)
    {
        Follow(state);
        return Search(searcher => SearchSimilar.Find(searcher, words, state, text, most));
    }

    /// <summary>Takes in what changed since the last call. An older state than the one taken in changes nothing.</summary>
    public void Follow(WorkspaceState state)
    {
        if (ReferenceEquals(Volatile.Read(ref indexed), state))
            return;
        lock (gate)
        {
            if (indexed is { } before && before.Version >= state.Version)
                return;
            if (indexed is null)
                writer.AddDocuments(state.Requests.Select(r => SearchText.Of(r, state)).Concat(state.PlanItems.Select(i => SearchText.Of(i, state))).Select(SearchDocuments.Of));
            else
                foreach (var key in SearchChanges.Between(indexed, state))
                    Replace(key, indexed, state);
            searchers.MaybeRefreshBlocking();
            Volatile.Write(ref indexed, state);
        }
    }

    public void Dispose()
    {
        searchers.Dispose();
        writer.Dispose();
        directory.Dispose();
    }

    private void Replace(string key, WorkspaceState before, WorkspaceState after)
    {
        var text = SearchText.Of(key, after);
        if (text == SearchText.Of(key, before))
            return;
        var term = new Term(SearchFields.Key, key.ToUpperInvariant());
        if (text is null)
            writer.DeleteDocuments(term);
        else
            writer.UpdateDocument(term, SearchDocuments.Of(text));
    }

    private static IReadOnlyList<SearchHit> Hits(IndexSearcher searcher, string text, bool all, int most, string? kind)
    {
        if (SearchQueries.Of(searcher.IndexReader, text, all) is not { } query)
            return [];
        var keys = new SearchKeys(searcher.IndexReader);
        return [.. searcher.Search(query, SearchQueries.OfKind(kind), most).ScoreDocs.Select(d => new SearchHit(keys.Of(d.Doc), d.Score))];
    }

    private IReadOnlyList<SearchHit> Search(Func<IndexSearcher, IEnumerable<SearchHit>> find)
    {
        var searcher = searchers.Acquire();
        try
        {
            return [.. find(searcher)];
        }
        finally
        {
            searchers.Release(searcher);
        }
    }

    private sealed class WithBm25 : SearcherFactory
    {
        public override IndexSearcher NewSearcher(IndexReader reader) => new(reader) { Similarity = new BM25Similarity() };
    }
}
