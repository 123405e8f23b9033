using System.Net.Http.Headers;
using Microsoft.Graph;
using Microsoft.Kiota.Abstractions.Authentication;

[assembly: AssemblyFixture(typeof(TeamsAlign.Local.Graph.LocalGraphFixture))]

namespace TeamsAlign.Local.Graph;

/// <summary>One unpleasant local Graph for all tests, each with lists of its own; latencies are a tenth, everything else is as it would be.</summary>
public sealed class LocalGraphFixture : IAsyncLifetime
{
    private HttpClient? sdkHttp;

    public LocalProcess Local { get; private set; } = null!;

    public GraphHttp Http { get; private set; } = null!;

    public GraphServiceClient Sdk { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Local = await LocalProcess.StartAsync("--Graph:TimeScale", "0.1", "--Graph:Seed", "7", "--Graph:ETagMoves", "0", "--Graph:ListViewThreshold", "50");
        var token = await Local.AppTokenAsync();
        Http = await GraphHttp.ConnectAsync(Local.Url, token);
        sdkHttp = GraphClientFactory.Create();
        sdkHttp.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        Sdk = new GraphServiceClient(sdkHttp, new AnonymousAuthenticationProvider(), Local.Url + "/v1.0");
    }

    public async ValueTask DisposeAsync()
    {
        Sdk.Dispose();
        sdkHttp?.Dispose();
        Http.Dispose();
        await Local.DisposeAsync();
    }
}
