using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Headers;
using TeamsAlign.Bench.Faults.Stage;
using TeamsAlign.Bench.Load;
using TeamsAlign.Bench.Scale.Filling;
using Programs = TeamsAlign.Bench.Cluster.Programs;
using TeamsAlign.Shell;

namespace TeamsAlign.Bench.Scale;

/// <summary>A filled workspace on the local Graph, and the product at it: each a process of its own.</summary>
internal sealed class Stage : IAsyncDisposable
{
    /// <summary>Written once everything is in the lists.</summary>
    /// <summary>What lasts a second in a tenant lasts a millisecond: nothing to speak of, and yet a delay that is ordered can be felt.</summary>
    public const double Comfortable = .001;

    private const string Mark = "filled";

    /// <summary>Product manager and sales manager, as everybody unknown is in local mode: sees totals and all amounts.</summary>
    private const string Person = "aaaaaaaa-0000-4000-8000-000000000001";

    /// <summary>More than anybody uses: the product waits for nothing.</summary>
    private const int NoLimit = 1_000_000_000;

    private readonly string _folder;
    private readonly int _port;
    private readonly int _resourceUnits;

    private Stage(LocalServices services, string folder, int port, int resourceUnits) => (Services, _folder, _port, _resourceUnits) = (services, folder, port, resourceUnits);

    public LocalServices Services { get; }

    /// <summary>An empty workspace, or one that is filled unless the folder holds it already.</summary>
    public static async Task<Stage> PrepareAsync(string folder, Size? size, CancellationToken cancellationToken)
    {
        Directory.CreateDirectory(folder);
        if (!File.Exists(Path.Combine(folder, Mark)))
        {
            await MakeListsAsync(folder, cancellationToken);
            var now = TimeProvider.System.GetUtcNow();
            if (size is not null)
                Filler.Fill(Path.Combine(folder, "graph.db"), new Rows(size, now), now);
            await File.WriteAllTextAsync(Path.Combine(folder, Mark), "", cancellationToken);
        }

        return await OpenAsync(folder, timeScale: 1, cancellationToken);
    }

    /// <summary>The filled workspace again, on a Graph without latencies and without a limit: then the product is what takes time.</summary>
    public static Task<Stage> ComfortableAsync(string folder, CancellationToken cancellationToken) => OpenAsync(folder, Comfortable, cancellationToken, NoLimit);

    /// <param name="fromSnapshot">Whether it may start from what an earlier process has left, and leave something itself.</param>
    public Task<Server> StartProductAsync(bool fromSnapshot, CancellationToken cancellationToken) =>
        Server.StartAsync(_port, port => Command(port, fromSnapshot), cancellationToken);

    /// <summary>Lets a process load, and end in peace.</summary>
    public async Task MakeSnapshotAsync(CancellationToken cancellationToken)
    {
        await using var product = await StartProductAsync(fromSnapshot: true, cancellationToken);
        await FirstAnswerAsync(product, "/healthz", null, cancellationToken);
        await product.EndAsync(cancellationToken);
    }

    public async Task<string> TokenAsync(CancellationToken cancellationToken) =>
        (string)(await Services.GetAsync($"/local/token?person={Person}", cancellationToken))["token"]!;

    /// <summary>Asks until it is answered with 200; the body.</summary>
    public static async Task<byte[]> FirstAnswerAsync(Server product, string path, string? token, CancellationToken cancellationToken)
    {
        using var http = new HttpClient { BaseAddress = new Uri($"http://127.0.0.1:{product.Port}"), Timeout = TimeSpan.FromMinutes(10) };
        http.DefaultRequestHeaders.Authorization = token is null ? null : new AuthenticationHeaderValue("Bearer", token);
        http.DefaultRequestHeaders.AcceptEncoding.ParseAdd("br, gzip");
        while (true)
        {
            using var answer = await http.GetAsync(new Uri(path, UriKind.Relative), cancellationToken);
            if (answer.IsSuccessStatusCode)
                return await answer.Content.ReadAsByteArrayAsync(cancellationToken);
            if ((int)answer.StatusCode is not 503)
                throw new InvalidOperationException($"{path}: {(int)answer.StatusCode} {await answer.Content.ReadAsStringAsync(cancellationToken)}");
            await Task.Delay(TimeSpan.FromMilliseconds(20), TimeProvider.System, cancellationToken);
        }
    }

    public ValueTask DisposeAsync() => Services.DisposeAsync();

    private static async Task MakeListsAsync(string folder, CancellationToken cancellationToken)
    {
        await using var quick = await OpenAsync(folder, timeScale: 0, cancellationToken);
        await Site.MakeAsync(quick.Services, 0, cancellationToken);
        await using var product = await quick.StartProductAsync(fromSnapshot: false, cancellationToken);
        await FirstAnswerAsync(product, "/healthz", null, cancellationToken);
    }

    private static async Task<Stage> OpenAsync(
        string folder, double timeScale, CancellationToken cancellationToken, int resourceUnits = Faults.Plan.ResourceUnitsPerMinute)
    {
        File.Delete(Path.Combine(folder, "local.json"));
        var plan = new Faults.Plan(Seed: 1, Commands: 0, Kills: 0, Workspaces: 1, People: 1, timeScale);
        var port = FreePort.Take();
        var bot = string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{port}");
        return new Stage(await LocalServices.StartAsync(plan, folder, bot, cancellationToken, resourceUnits is NoLimit ? 0 : resourceUnits), folder, port, resourceUnits);
    }

    private ProcessStartInfo Command(int port, bool fromSnapshot)
    {
        var start = Server.Dotnet(
            Programs.Of("TeamsAlign"), "--urls", string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{port}"), "--Local:Enabled=true", "--Local:Join=true",
            $"--Local:DataPath={_folder}", $"--Local:Site={Faults.Plan.Path(0)}", "--Local:Sample=false", "--Logging:LogLevel:Default=Warning",
            $"--Snapshot:Enabled={fromSnapshot}", string.Create(CultureInfo.InvariantCulture, $"--Local:ResourceUnitsPerMinute={_resourceUnits}"));
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Production";
        start.Environment.Remove("ASPNETCORE_URLS");
        return start;
    }
}
