using Lucene.Net.Analysis.Util;

namespace TeamsAlign.Insights;

/// <summary>Words of asking, not of what is asked for. Two requests that share only these share nothing.</summary>
internal static class AskingWords
{
    private const string Words = """
        about after all also any anyone anything because been before being both can can't cannot could did do does doesn't doing don't each every
        from get gets getting give had has have having he her here him his how i i'd i'm isn't it's its just lets many me more most much my need needed
        needs one only other our out over own same see she should so some something still than them those through too under until up us very want wanted wants
        way we were what when where whether which while who whom why wish would yet you your
        ability able add added adding addition additional allow allowed allowing allows app application apps ask asked asking asks better change current
        currently custom customer customers default different enable enhance enhancement enhancements enhancing feature features help idea implement improve
        improved improvement improvements instead lack lacks let like make makes making miss missing new nice option optional options please possibility
        possible possibly product proposal provide provided provides req request requested requesting requests require required requirement requires rfe
        show suggest suggestion suggestions support supported supporting supports thank thanks unable use used useful user users uses using work works
        """;

    public static readonly CharArraySet All = new(SearchFields.Version, Words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries), ignoreCase: true);
}
