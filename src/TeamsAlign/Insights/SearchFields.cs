using Lucene.Net.Analysis;
using Lucene.Net.Analysis.Core;
using Lucene.Net.Analysis.En;
using Lucene.Net.Analysis.Miscellaneous;
using Lucene.Net.Analysis.Standard;
using Lucene.Net.Util;

namespace TeamsAlign.Insights;

/// <summary>The fields of a searched record and how their text becomes words.</summary>
internal static class SearchFields
{
    public const LuceneVersion Version = LuceneVersion.LUCENE_48;

    /// <summary>The key as it is, in capitals: for replacing a document and for exact hits.</summary>
    public const string Key = "key";

    /// <summary>Prefix of the key: which kind of record it is.</summary>
    public const string Kind = "kind";

    /// <summary>Words as written, for prefixes and typing errors.</summary>
    public const string Title = "title";
    public const string Body = "body";
    public const string Accounts = "accounts";

    /// <summary>All of these together, only to know which words there are.</summary>
    public const string Words = "words";

    /// <summary>Title and body by word stem: what "similar" compares, and "colours" finds "colour".</summary>
    public const string Stems = "stems";

    /// <summary>Splits at word borders, folds letter case and accents.</summary>
    public static readonly Analyzer Written = Analyzer.NewAnonymous((_, reader) =>
    {
        var words = new StandardTokenizer(Version, reader);
        return new TokenStreamComponents(words, new ASCIIFoldingFilter(new LowerCaseFilter(Version, words)));
    });

    /// <summary>The same, without words that say nothing, reduced to their stems.</summary>
    public static readonly Analyzer Stemmed = StemsOf(words => words);

    /// <summary>The same stems, without the words in which anything at all is asked for: "please add support for …" is like everything.</summary>
    public static readonly Analyzer Telling = StemsOf(words => new LengthFilter(Version, new StopFilter(Version, words, AskingWords.All), 2, 255));

    /// <summary>Each field with its analyzer.</summary>
    public static readonly Analyzer ByField = new PerFieldAnalyzerWrapper(Written, new Dictionary<string, Analyzer> { [Stems] = Stemmed });

    private static Analyzer StemsOf(Func<TokenStream, TokenStream> keep) => Analyzer.NewAnonymous((_, reader) =>
    {
        var words = new StandardTokenizer(Version, reader);
        var folded = new ASCIIFoldingFilter(new LowerCaseFilter(Version, new EnglishPossessiveFilter(Version, words)));
        return new TokenStreamComponents(words, new PorterStemFilter(keep(new StopFilter(Version, folded, EnglishAnalyzer.DefaultStopSet))));
    });
}
