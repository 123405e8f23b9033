using System.Text.Json.Nodes;
using TeamsAlign.Bench.Faults.People;
using TeamsAlign.Bench.Faults.Stage;

namespace TeamsAlign.Bench.Faults.Trouble;

/// <summary>
/// Kills products, spread over the run: at any moment, while Graph is in the middle of a chain, when a chain has just broken in the middle, and
/// while a killed one starts again.
/// </summary>
internal sealed class Killer(LocalServices services, IReadOnlyList<Product> products, IReadOnlyList<Site> sites, Notebook notebook, Plan plan)
{
    private readonly Chance _chance = plan.Chance(-1);

    public async Task WorkAsync(CancellationToken cancellationToken)
    {
        for (var done = 0; done < plan.Kills; done++)
        {
            while (notebook.Attempts.Count < (done + 0.5) * plan.Commands / plan.Kills)
                await Task.Delay(TimeSpan.FromMilliseconds(100), TimeProvider.System, cancellationToken);
            var at = _chance.Below(products.Count);
            await MomentAsync(done % 4, sites[at], cancellationToken);
            products[at].Kill();
            if (done % 4 == 2 && done + 1 < plan.Kills)
            {
                await Task.Delay(_chance.Between(0.5, 4), TimeProvider.System, cancellationToken);
                products[at].Kill();
                done++;
            }

            await products[at].HealthyAsync(cancellationToken);
        }
    }

    private async Task MomentAsync(int how, Site site, CancellationToken cancellationToken)
    {
        switch (how)
        {
            case 0:
                await Task.Delay(_chance.Between(0, 3), TimeProvider.System, cancellationToken);
                break;
            case 1:
                await StrikeAsync("slow", site, cancellationToken);
                break;
            default:
                await StrikeAsync(_chance.Of(["failed", "touched", "unavailable"]), site, cancellationToken);
                break;
        }
    }

    /// <summary>Orders a fault at one row in the middle of a chain of this workspace and waits until it strikes.</summary>
    private async Task StrikeAsync(string kind, Site site, CancellationToken cancellationToken)
    {
        var path = await site.ListPathAsync(kind == "touched" ? "Requests" : _chance.Of(["Journal", "Requests"]), cancellationToken);
        var rule = new JsonObject { ["kind"] = kind, ["on"] = "part", ["path"] = path, ["count"] = 1, ["delaySeconds"] = 2, ["retryAfterSeconds"] = 2 };
        var all = (await services.PostAsync("/control/graph/faults", new JsonArray(rule), cancellationToken))!.AsArray();
        using var enough = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        enough.CancelAfter(TimeSpan.FromSeconds(20));
        try
        {
            while ((int)(await services.GetAsync("/control/graph/faults", enough.Token)).AsArray()[all.Count - 1]!["hits"]! == 0)
                await Task.Delay(TimeSpan.FromMilliseconds(20), TimeProvider.System, enough.Token);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            // Nobody wrote to that list; then this is as good a moment as any.
        }
    }
}
