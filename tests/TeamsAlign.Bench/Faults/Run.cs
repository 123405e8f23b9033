using System.Text.Json.Nodes;
using TeamsAlign.Bench.Faults.Checks;
using TeamsAlign.Bench.Faults.People;
using TeamsAlign.Bench.Faults.Stage;
using TeamsAlign.Bench.Faults.Trouble;

namespace TeamsAlign.Bench.Faults;

/// <summary>One run, from an empty folder to the verdict.</summary>
internal static class Run
{
    /// <summary>How long the products have, once nothing fails any more, to bring one more thing in place.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    /// <returns>0 where nothing is wrong.</returns>
    public static async Task<int> Async(Plan plan, DirectoryInfo? keep, TextWriter output, CancellationToken cancellationToken)
    {
        var folder = keep?.FullName ?? Directory.CreateTempSubdirectory("teamsalign-faults-").FullName;
        Directory.CreateDirectory(folder);
        await output.WriteLineAsync(FormattableString.Invariant($"seed {plan.Seed}"));
        var started = TimeProvider.System.GetTimestamp();
        Product[] products = [.. Enumerable.Range(0, plan.Workspaces).Select(w => new Product(w, folder))];
        await using var services = await LocalServices.StartAsync(plan, folder, products[0].Url, cancellationToken);
        var notebook = new Notebook(plan.Workspaces);
        try
        {
            Site[] sites = [.. await Task.WhenAll(products.Select(p => Site.MakeAsync(services, p.Workspace, cancellationToken)))];
            foreach (var product in products)
                product.Start();
            await Task.WhenAll(products.Select(p => p.HealthyAsync(cancellationToken)));
            var staff = await Staff.InstallAsync(services, cancellationToken);
            var hands = new Hands(sites, notebook, plan);
            await WorkAsync(plan, services, products, sites, staff, notebook, hands, cancellationToken);
            var struck = await Struck.ReadAsync(services, cancellationToken);
            await FaultRules.EndAsync(services, cancellationToken);
            await Task.WhenAll(products.Select(p => p.HealthyAsync(cancellationToken)));
            await hands.EndAsync(cancellationToken);
            var verdict = await JudgeAsync();
            await Report.WriteAsync(output, plan, verdict, notebook, struck, products, TimeProvider.System.GetElapsedTime(started));
            return verdict.IsGood ? 0 : 1;

            async Task<Verdict> JudgeAsync()
            {
                var (since, least) = (TimeProvider.System.GetTimestamp(), int.MaxValue);
                while (true)
                {
                    var found = await Verdict.FindAsync(services, sites, products, staff, notebook, hands.Done, cancellationToken);
                    if (found.Count < least)
                        (since, least) = (TimeProvider.System.GetTimestamp(), found.Count);
                    if (found.IsGood || TimeProvider.System.GetElapsedTime(since) > Patience)
                        return found;
                    await Task.Delay(TimeSpan.FromSeconds(2), TimeProvider.System, cancellationToken);
                }
            }
        }
        finally
        {
            await Task.WhenAll(products.Select(p => p.DisposeAsync().AsTask()));
            await services.DisposeAsync();
            if (keep is null)
                Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>Everybody works, everything fails now and then, until all commands were given and all kills were made.</summary>
    private static async Task WorkAsync(
        Plan plan, LocalServices services, Product[] products, Site[] sites, IReadOnlyList<Staff> staff, Notebook notebook, Hands hands, CancellationToken cancellationToken)
    {
        var doors = products.SelectMany(p => Enumerable.Range(0, plan.People).Select(n => (Product: p, Person: n, Door: new Door(services, p.Url, staff[n % staff.Count])))).ToArray();
        await Task.WhenAll(doors.Where(d => d.Person < staff.Count).Select(d => d.Door.InstallAsync(cancellationToken)));
        foreach (var product in products)
            await NameAdministratorAsync(services, product, staff, cancellationToken);
        await FaultRules.OrderAsync(services, plan.Seed, cancellationToken);
        using var over = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var editing = hands.WorkAsync(over.Token);
        var killing = new Killer(services, products, sites, notebook, plan).WorkAsync(cancellationToken);
        await Task.WhenAll(doors.Select((d, i) => Task.Run(
            () => new Colleague(d.Door, notebook, plan.Chance(i), d.Product.Workspace, d.Person).WorkAsync(
                (plan.Commands / doors.Length) + (i < plan.Commands % doors.Length ? 1 : 0), cancellationToken), cancellationToken)));
        await killing;
        await over.CancelAsync();
        await editing.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        if (editing.IsFaulted)
            await editing;
        foreach (var (_, _, door) in doors)
            door.Dispose();
    }

    /// <summary>Edits that are set back are reported to the administrators, and to everybody who decides where there is none.</summary>
    private static async Task NameAdministratorAsync(LocalServices services, Product product, IReadOnlyList<Staff> staff, CancellationToken cancellationToken)
    {
        using var door = new Door(services, product.Url, staff[0]);
        var named = await door.PutAsync(
            $"/api/people/{staff[^1].Id}/roles", new() { ["roles"] = new JsonArray("ProductManager", "SalesManager", "Administrator") }, cancellationToken);
        if (!named.IsSuccess)
            throw new InvalidOperationException($"There is no administrator: {named}");
    }
}
