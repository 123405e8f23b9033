using System.Globalization;
using TeamsAlign.Bench.Load;

namespace TeamsAlign.Bench.Scale;

/// <summary>One run of the verb.</summary>
internal sealed record Run(Size Size, string Folder, int Rounds, TimeSpan WarmUp, TimeSpan Measured, IReadOnlyList<View> Views, IReadOnlySet<string> Parts)
{
    private const int Connections = 16;
    private const int PerSecond = 100;

    public async Task FillAsync(CancellationToken cancellationToken)
    {
        await using var stage = await Stage.PrepareAsync(Filled, Size, cancellationToken);
    }

    public async Task MeasureAsync(TextWriter output, CancellationToken cancellationToken)
    {
        await using var stage = await Stage.PrepareAsync(Filled, Size, cancellationToken);
        if (Parts.Contains("starts"))
        {
            await using var empty = await Stage.PrepareAsync(Path.Combine(Folder, "empty"), null, cancellationToken);
            await output.WriteLineAsync(await Starts.MeasureAsync(empty, stage, Size, Rounds, cancellationToken));
        }

        if (!Parts.Overlaps(["views", "writes"]))
            return;
        await using var product = await stage.StartProductAsync(fromSnapshot: true, cancellationToken);
        var token = await stage.TokenAsync(cancellationToken);
        await Stage.FirstAnswerAsync(product, "/healthz", null, cancellationToken);
        foreach (var view in Parts.Contains("views") ? Views : [])
            await output.WriteLineAsync(await CompareAsync(view, product, token, cancellationToken));
        if (Parts.Contains("writes"))
            await output.WriteLineAsync(await Slow.MeasureAsync(stage, product, token, WarmUp, Measured, cancellationToken));
    }

    private string Filled => Path.Combine(Folder, string.Create(CultureInfo.InvariantCulture, $"times-{Size.Times}"));

    /// <summary>The view, and the bare server answering as many bytes, in turns.</summary>
    private async Task<string> CompareAsync(View view, Server product, string token, CancellationToken cancellationToken)
    {
        var answers = await Task.WhenAll(view.Paths.Take(20).Select(p => Stage.FirstAnswerAsync(product, p, token, cancellationToken)));
        var bytes = answers.Select(a => a.Length).Order().ElementAt(answers.Length / 2);
        await using var bare = await BareBytes.StartAsync(cancellationToken);
        var bareRequests = new Get([BareBytes.Path(bytes)], null);
        var table = new Figured(view.Name, bytes);
        for (var round = 0; round < Rounds; round++)
        {
            table.Bare.Closed.Add(await new ClosedLoop(bare.Port, Connections, WarmUp, Measured).RunAsync(bareRequests, bare, cancellationToken));
            table.View.Closed.Add(await new ClosedLoop(product.Port, Connections, WarmUp, Measured).RunAsync(view.Requests(token), product, cancellationToken));
            table.Bare.Open.Add(await new OpenLoop(bare.Port, PerSecond, WarmUp, Measured).RunAsync(bareRequests, bare, cancellationToken));
            table.View.Open.Add(await new OpenLoop(product.Port, PerSecond, WarmUp, Measured).RunAsync(view.Requests(token), product, cancellationToken));
        }

        return table.ToMarkdown();
    }
}
