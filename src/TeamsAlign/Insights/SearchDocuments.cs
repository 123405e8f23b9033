using Lucene.Net.Documents;
using Lucene.Net.Util;

namespace TeamsAlign.Insights;

/// <summary>How the index keeps what can be searched.</summary>
internal static class SearchDocuments
{
    private static readonly FieldType onlyWhether = new(StringField.TYPE_NOT_STORED) { IsTokenized = true };

    public static Document Of(SearchText text) =>
    [
        new StringField(SearchFields.Key, text.Key.ToUpperInvariant(), Field.Store.NO),
        // Read for each hit: as a column of its own it need not be unpacked.
        new BinaryDocValuesField(SearchFields.Key, new BytesRef(text.Key.ToUpperInvariant())),
        new StringField(SearchFields.Kind, text.Kind, Field.Store.NO),
        new TextField(SearchFields.Title, text.Title, Field.Store.NO),
        new TextField(SearchFields.Body, text.Body, Field.Store.NO),
        new TextField(SearchFields.Accounts, text.Accounts, Field.Store.NO),
        new Field(SearchFields.Words, $"{text.Title}\n{text.Body}\n{text.Accounts}", onlyWhether),
        // The title counts twice: it says what the matter is, the body how it came up.
        new TextField(SearchFields.Stems, $"{text.Title}\n{text.Title}\n{text.Body}", Field.Store.NO),
    ];
}
