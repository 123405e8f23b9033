using System.Net.Http.Headers;

namespace TeamsAlign.Local.Teams;

/// <summary>Local Teams with a recording bot behind it, shared by the tests of a class.</summary>
public class TeamsSetup : IAsyncLifetime
{
    private LocalProcess? process;

    internal RecordingBot Bot { get; private set; } = null!;

    /// <summary>Calls as the page.</summary>
    public HttpClient Page { get; private set; } = null!;

    /// <summary>Calls as the bot, with a connector token.</summary>
    public HttpClient Connector { get; private set; } = null!;

    public string Url => process!.Url;

    public string ClientSecret => process!.ClientSecret;

    /// <summary>Settings beside the address of the bot; limits are off unless a class wants them.</summary>
    protected virtual IReadOnlyList<string> Settings => ["--Connector:LimitScale", "0"];

    public async ValueTask InitializeAsync()
    {
        Bot = await RecordingBot.StartAsync();
        process = await LocalProcess.StartAsync(["--Bot:Endpoint", Bot.Endpoint, .. Settings]);
        await ConnectAsync();
    }

    /// <summary>Kills the process and starts another one on the same data.</summary>
    public async Task RestartAsync()
    {
        Page.Dispose();
        Connector.Dispose();
        await process!.RestartAsync();
        await ConnectAsync();
    }

    public async ValueTask DisposeAsync()
    {
        // A start that failed has left nothing to stop, and its own error must stay visible.
        if (process is not null)
        {
            Page.Dispose();
            Connector.Dispose();
            await process.DisposeAsync();
        }

        await Bot.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    public Task<string> AppTokenAsync(string resource) => process!.AppTokenAsync(resource);

    private async Task ConnectAsync()
    {
        Page = new HttpClient { BaseAddress = new Uri(Url) };
        Connector = new HttpClient { BaseAddress = new Uri(Url + "/connector/") };
        Connector.DefaultRequestHeaders.Authorization =
            new AuthenticationHeaderValue("Bearer", await AppTokenAsync("https://api.botframework.com"));
    }
}
