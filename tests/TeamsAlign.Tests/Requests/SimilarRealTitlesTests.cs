using System.Text;
using Shouldly;
using TeamsAlign.Imports;
using TeamsAlign.Insights;
using TeamsAlign.Requests;
using TeamsAlign.Tests.Stories;
using TeamsAlign.Workspaces;
using Xunit;
using Request = TeamsAlign.Requests.Request;

namespace TeamsAlign.Tests.Requests;

/// <summary>Similar requests among the titles of a real backlog, judged by hand.</summary>
public sealed class SimilarRealTitlesTests(ITestOutputHelper output) : IDisposable
{
    private readonly SearchIndex index = new();

    public void Dispose() => index.Dispose();

    [Theory]
    [InlineData("Reply to email with address that email was sent to", "\"Reply from the same address the message was sent to\" now working from G1 gmail")]
    [InlineData("map address share intent", "maps feature request: share intent")]
    [InlineData("RFE: add \"Copy to SIM\" option to SMS messages.", "Copy SMS")]
    [InlineData("Google docs on android", "No intergration or way to edit Google Docs")]
    [InlineData("Feature Request: Show numerical battery life at the \"screen locked\" screen.", "location and battery information on the \"screen locked\" page")]
    public void What_asks_for_the_same_is_among_the_first_three(string title, string other)
    {
        var state = Backlog();
        Similar(state, title).Take(3).ShouldContain(other);
    }

    [Theory]
    [InlineData("RFE: Base64 utility class")]
    [InlineData("Requirement for an activities statistics module")]
    [InlineData("Gmail should allow zooming")]
    [InlineData("Launcher should organize \"all apps\" into folders")]
    [InlineData("Feature req: Allow users to select which numbers allow texting")]
    [InlineData("Browser doesn't render SVG images")]
    public void What_nobody_else_asked_for_brings_no_suggestion(string title) => Similar(Backlog(), title).ShouldBeEmpty();

    /// <summary>Not a judgement: what the suggestions are for every 20th title, to be read with <c>-showliveoutput on</c>.</summary>
    [Fact]
    public void Most_titles_get_few_suggestions()
    {
        var state = Backlog();
        var counts = state.Requests.Select((request, i) =>
        {
            var similar = Similar(state, request.Title);
            if (i % 20 == 0)
                output.WriteLine($"{request.Title}{string.Concat(similar.Select(s => $"\n    {s}"))}");
            return similar.Count;
        }).ToArray();
        output.WriteLine($"{counts.Length} titles, {counts.Count(c => c > 0)} with suggestions, {counts.Average():F2} each.");
        counts.Average().ShouldBeInRange(0.2, 1.5);
    }

    private List<string> Similar(WorkspaceState state, string title) =>
        [.. index.Similar(state, title, 6).Select(h => state.Requests[h.Key]!.Title).Where(t => t != title)];

    private static WorkspaceState Backlog()
    {
        var table = CsvTable.Read(Encoding.UTF8.GetBytes(RealData.FindOrSkip().Text("android-requests.csv")));
        var title = table.Headers.ToList().IndexOf("title");
        return new RequestWorld().With(table.Rows.Select((row, i) => new Request($"REQ-{i + 1}", row.Cells[title]))).State;
    }
}
