using System.Globalization;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using TeamsAlign.Bench.Load;

namespace TeamsAlign.Bench.Scale;

/// <summary>Reads while every call to Graph takes half a second longer and somebody keeps asking for things.</summary>
internal static class Slow
{
    private const int PerSecond = 100;

    public static async Task<string> MeasureAsync(
        Stage stage, Server product, string token, TimeSpan warmUp, TimeSpan measured, CancellationToken cancellationToken)
    {
        var board = View.All[0];
        var loop = new OpenLoop(product.Port, PerSecond, warmUp, measured);
        var quiet = await loop.RunAsync(board.Requests(token), product, cancellationToken);
        var writing = await WhileAskingAsync();
        await stage.Services.PostAsync("/control/graph/faults", new JsonArray(new JsonObject { ["kind"] = "slow", ["on"] = "request", ["delaySeconds"] = .5 }), cancellationToken);
        var slow = await WhileAskingAsync();
        await stage.Services.DeleteAsync("/control/graph/faults", cancellationToken);
        return string.Create(CultureInfo.InvariantCulture, $"""
            | board at {PerSecond}/s | p50 ms | p99 ms | longest ms | requests asked for meanwhile |
            |---|---|---|---|---|
            | nobody changes anything | {quiet.Within(.5):F2} | {quiet.Within(.99):F2} | {quiet.Within(1):F1} | 0 |
            | somebody keeps asking for things | {writing.Figures.Within(.5):F2} | {writing.Figures.Within(.99):F2} | {writing.Figures.Within(1):F1} | {writing.Asked} |
            | the same, every chain waits 500 ms more | {slow.Figures.Within(.5):F2} | {slow.Figures.Within(.99):F2} | {slow.Figures.Within(1):F1} | {slow.Asked} |

            """);

        async Task<(Figures Figures, int Asked)> WhileAskingAsync()
        {
            using var over = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
            var asking = Task.Run(() => AskAsync(product, token, over.Token), CancellationToken.None);
            var figures = await loop.RunAsync(board.Requests(token), product, cancellationToken);
            await over.CancelAsync();
            return (figures, await asking);
        }
    }

    /// <returns>How often it was done.</returns>
    private static async Task<int> AskAsync(Server product, string token, CancellationToken cancellationToken)
    {
        using var http = new HttpClient { BaseAddress = new Uri($"http://127.0.0.1:{product.Port}") };
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        for (var asked = 0; ; asked++)
        {
            try
            {
                var need = string.Create(CultureInfo.InvariantCulture, $"A shelf under panel number {asked}.");
                using var answer = await http.PostAsJsonAsync(
                    new Uri("/api/requests", UriKind.Relative), new JsonObject { ["need"] = need, ["account"] = "AC-1" }, cancellationToken);
                answer.EnsureSuccessStatusCode();
            }
            catch (OperationCanceledException)
            {
                return asked;
            }
        }
    }
}
