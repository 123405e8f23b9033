using Lucene.Net.Index;
using Lucene.Net.Util;

namespace TeamsAlign.Insights;

/// <summary>The keys of found documents. One for each search: the columns it reads from are not for several threads.</summary>
internal sealed class SearchKeys(IndexReader reader)
{
    private readonly IList<AtomicReaderContext> leaves = reader.Leaves;
    private readonly BinaryDocValues?[] columns = new BinaryDocValues?[reader.Leaves.Count];
    private readonly BytesRef into = new();

    public string Of(int document)
    {
        var leaf = ReaderUtil.SubIndex(document, leaves);
        var column = columns[leaf] ??= leaves[leaf].AtomicReader.GetBinaryDocValues(SearchFields.Key);
        column.Get(document - leaves[leaf].DocBase, into);
        return into.Utf8ToString();
    }
}
