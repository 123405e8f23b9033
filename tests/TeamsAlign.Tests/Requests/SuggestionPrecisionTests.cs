using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using Shouldly;
using TeamsAlign.Imports;
using TeamsAlign.Insights;
using TeamsAlign.Tests.Stories;
using TeamsAlign.Workspaces;
using Xunit;
using Request = TeamsAlign.Requests.Request;

namespace TeamsAlign.Tests.Requests;

/// <summary>
/// Suggestions of what may be the same for 100 titles of a real backlog, beside two other methods that are made to suggest as often. Which pairs ask for the
/// same was judged by reading them; <c>judged-pairs.txt</c> holds their ids. The figures are in <c>docs/suggestions.md</c>.
/// </summary>
public sealed class SuggestionPrecisionTests(ITestOutputHelper output) : IDisposable
{
    private const int Asked = 100;
    private const int Most = 3;
    private readonly SearchIndex index = new();

    public void Dispose() => index.Dispose();

    [Fact]
    public void Most_suggestions_ask_for_the_same_and_no_other_method_does_better()
    {
        var (ids, titles) = Backlog();
        int[] asked = [.. Enumerable.Range(0, Asked).Select(i => i * titles.Length / Asked)];
        var state = new RequestWorld().With(titles.Select((t, i) => new Request($"REQ-{i + 1}", t))).State;
        var ours = asked.SelectMany(from => index.Similar(state, titles[from], Most + 1)
            .Select(h => RecordKey.Number(h.Key) - 1).Where(to => to != from).Take(Most).Select(to => (From: from, To: to))).ToArray();
        var methods = new Dictionary<string, (int From, int To)[]>
        {
            ["ours"] = ours,
            ["BM25"] = AsOften(SuggestionMethods.Bm25(titles, asked), ours.Length),
            ["trigrams"] = AsOften(SuggestionMethods.Trigrams(titles, asked), ours.Length),
        };

        var (same, read) = Judged();
        var unread = methods.Values.SelectMany(p => p).Select(p => Pair(ids[p.From], ids[p.To])).Distinct().Where(p => !read.Contains(p)).ToArray();
        foreach (var (a, b) in unread)
            output.WriteLine($"{a} {b} | {titles[Array.IndexOf(ids, a)]} | {titles[Array.IndexOf(ids, b)]}");
        unread.ShouldBeEmpty("pairs nobody has read yet: judge them");

        var right = methods.ToDictionary(m => m.Key, m => m.Value.Count(p => same.Contains(Pair(ids[p.From], ids[p.To]))));
        foreach (var (name, pairs) in methods)
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}: {pairs.Length} suggestions for {pairs.Select(p => p.From).Distinct().Count()} of {Asked}, right {right[name]}, precision {(double)right[name] / pairs.Length:P0}"));
        right["ours"].ShouldBeGreaterThanOrEqualTo(Math.Max(right["BM25"], right["trigrams"]));
    }

    /// <summary>The best pairs of all, at most so many for a title: as many as the product suggests.</summary>
    private static (int From, int To)[] AsOften(IEnumerable<(int From, int To, double Score)> scored, int count) =>
        [.. scored.GroupBy(p => p.From).SelectMany(g => g.OrderByDescending(p => p.Score).Take(Most)).OrderByDescending(p => p.Score).Take(count).Select(p => (p.From, p.To))];

    private static (int, int) Pair(int a, int b) => a < b ? (a, b) : (b, a);

    private static (HashSet<(int, int)> Same, HashSet<(int, int)> Read) Judged([CallerFilePath] string test = "")
    {
        var lines = File.ReadAllLines(Path.Combine(Path.GetDirectoryName(test)!, "judged-pairs.txt")).Where(l => l.Length > 0 && l[0] != '#')
            .Select(l => l.Split(' ')).Select(p => (Pair: Pair(int.Parse(p[0], CultureInfo.InvariantCulture), int.Parse(p[1], CultureInfo.InvariantCulture)), IsSame: p[2] == "same")).ToArray();
        return ([.. lines.Where(l => l.IsSame).Select(l => l.Pair)], [.. lines.Select(l => l.Pair)]);
    }

    private static (int[] Ids, string[] Titles) Backlog()
    {
        var table = CsvTable.Read(Encoding.UTF8.GetBytes(RealData.FindOrSkip().Text("android-requests.csv")));
        var headers = table.Headers.ToList();
        return ([.. table.Rows.Select(r => int.Parse(r.Cells[headers.IndexOf("id")], CultureInfo.InvariantCulture))], [.. table.Rows.Select(r => r.Cells[headers.IndexOf("title")])]);
    }
}
