using System.Text.Json;
using Microsoft.Extensions.Logging.Abstractions;
using Xunit;

namespace TeamsAlign.Lists.Tests.Contract;

/// <summary>A local Graph of its own, whose faults disturb no other test, and a client that gives up after four seconds.</summary>
public sealed class FaultySite : IAsyncLifetime
{
    private LocalGraphProcess? process;
    private GraphSite? site;

    public SiteLists Lists => site!.Lists;

    public async ValueTask InitializeAsync()
    {
        var cancel = TestContext.Current.CancellationToken;
        process = await LocalGraphProcess.StartAsync(cancel);
        var options = await process.OptionsAsync(TimeSpan.FromSeconds(4), cancel);
        site = await GraphSite.ConnectAsync(options, new(TimeProvider.System, 1_000_000), TimeProvider.System, NullLoggerFactory.Instance, cancel);
    }

    public async Task<ListSchema> NewListAsync(CancellationToken cancellationToken)
    {
        await CalmAsync(cancellationToken);
        var schema = Demand.Named($"Demand {Guid.NewGuid():N}"[..20]);
        await Lists.ProvisionAsync([schema], cancellationToken);
        await Lists.ListIdAsync(schema, cancellationToken);
        return schema;
    }

    /// <summary>The next call that fits fails; later ones do not.</summary>
    public Task FailOnceAsync(string kind, CancellationToken cancellationToken, string on = "request", string? method = null, int after = 0) =>
        process!.ControlAsync(HttpMethod.Post, "faults", $"[{Rule(kind, on, method, after)}]", cancellationToken);

    public Task CalmAsync(CancellationToken cancellationToken) => process!.ControlAsync(HttpMethod.Delete, "faults", null, cancellationToken);

    public Task<JsonElement> CallsAsync(CancellationToken cancellationToken) => process!.CallsAsync(cancellationToken);

    public async ValueTask DisposeAsync()
    {
        site?.Dispose();
        if (process is not null) await process.DisposeAsync();
    }

    private static string Rule(string kind, string on, string? method, int after) => JsonSerializer.Serialize(
        new Dictionary<string, object?>
        {
            // Waiting is a tenth of what is said here.
            ["kind"] = kind, ["on"] = on, ["method"] = method, ["after"] = after, ["count"] = 1, ["delaySeconds"] = 80, ["retryAfterSeconds"] = 1,
        });
}
