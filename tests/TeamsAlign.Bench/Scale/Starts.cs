namespace TeamsAlign.Bench.Scale;

/// <summary>Starts that read everything and starts from a snapshot, in turns, beside an empty workspace; medians.</summary>
internal static class Starts
{
    public static async Task<string> MeasureAsync(Stage empty, Stage filled, Size size, int rounds, CancellationToken cancellationToken)
    {
        var (none, read, resumed) = (new List<Start>(), new List<Start>(), new List<Start>());
        await filled.MakeSnapshotAsync(cancellationToken);
        for (var round = 0; round < rounds; round++)
        {
            none.Add(await Start.MeasureAsync(empty, fromSnapshot: false, cancellationToken));
            read.Add(await Start.MeasureAsync(filled, fromSnapshot: false, cancellationToken));
            resumed.Add(await Start.MeasureAsync(filled, fromSnapshot: true, cancellationToken));
        }

        var without = Start.Median(none);
        return $"""
            | {size} | loaded after | first board after | processor time until then | resident, with a search | of it for 1,000 rows |
            |---|---|---|---|---|---|
            {without.ToMarkdown("empty workspace", 0, without)}
            {Start.Median(read).ToMarkdown("everything read from the lists", size.Rows, without)}
            {Start.Median(resumed).ToMarkdown("from the snapshot", size.Rows, without)}

            """;
    }
}
