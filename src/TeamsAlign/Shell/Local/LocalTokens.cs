using System.Net.Http.Json;
using System.Text.Json;

namespace TeamsAlign.Shell.Local;

/// <summary>
/// Tokens of the local issuer by client credentials. In production they come from Microsoft.Identity.Web, which insists on https and so
/// cannot be pointed at this machine.
/// </summary>
internal sealed class LocalTokens(string url, string clientSecret, TimeProvider time) : IDisposable
{
    private static readonly TimeSpan Margin = TimeSpan.FromMinutes(5);
    private readonly HttpClient http = new();
    private readonly SemaphoreSlim gate = new(1);
    private readonly Dictionary<string, (string Token, DateTimeOffset Until)> cache = [];

    /// <param name="scope">Such as <c>https://graph.microsoft.com/.default</c>.</param>
    public async Task<string> GetAsync(string scope, CancellationToken cancellationToken)
    {
        await gate.WaitAsync(cancellationToken);
        try
        {
            if (cache.TryGetValue(scope, out var held) && held.Until > time.GetUtcNow())
                return held.Token;
            using var form = new FormUrlEncodedContent(new Dictionary<string, string>
            {
                ["grant_type"] = "client_credentials",
                ["client_id"] = LocalServices.AppId,
                ["client_secret"] = clientSecret,
                ["scope"] = scope,
            });
            using var answer = await http.PostAsync(new Uri($"{url}/{LocalServices.TenantId}/oauth2/v2.0/token"), form, cancellationToken);
            answer.EnsureSuccessStatusCode();
            var json = await answer.Content.ReadFromJsonAsync<JsonElement>(cancellationToken);
            var token = json.GetProperty("access_token").GetString()!;
            cache[scope] = (token, time.GetUtcNow().AddSeconds(json.GetProperty("expires_in").GetInt32()) - Margin);
            return token;
        }
        finally
        {
            gate.Release();
        }
    }

    public void Dispose()
    {
        http.Dispose();
        gate.Dispose();
    }
}
