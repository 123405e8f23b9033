using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;
using TeamsAlign.Bench.Faults.Stage;

namespace TeamsAlign.Bench.Faults.People;

/// <summary>A person's ways into the product: the tab's API with their token, and the bot's endpoint as the channel calls it.</summary>
internal sealed class Door(LocalServices services, string url, Staff who) : IDisposable
{
    public const string Messages = "/api/messages";

    private const string Tenant = "11111111-1111-4111-8111-111111111111";
    private const string Bot = "28:22222222-2222-4222-8222-222222222222";

    private readonly HttpClient _http = new() { BaseAddress = new Uri(url), Timeout = TimeSpan.FromSeconds(90) };
    private AuthenticationHeaderValue? _token;

    public Task<Reply> GetAsync(string path, CancellationToken cancellationToken) => SendAsync(HttpMethod.Get, path, null, cancellationToken);

    public Task<Reply> PostAsync(string path, JsonObject body, CancellationToken cancellationToken) => SendAsync(HttpMethod.Post, path, body, cancellationToken);

    public Task<Reply> PutAsync(string path, JsonObject body, CancellationToken cancellationToken) => SendAsync(HttpMethod.Put, path, body, cancellationToken);

    /// <summary>The app is installed in the person's chat.</summary>
    public async Task InstallAsync(CancellationToken cancellationToken)
    {
        var installed = Activity("installationUpdate");
        installed["action"] = "add";
        while (!(await PostAsync(Messages, installed, cancellationToken)).IsSuccess)
            await Task.Delay(TimeSpan.FromMilliseconds(500), TimeProvider.System, cancellationToken);
    }

    /// <summary>A button of a card, as the channel brings it.</summary>
    public JsonObject Press(string verb, JsonObject data)
    {
        var press = Activity("invoke");
        press["name"] = "adaptiveCard/action";
        press["value"] = new JsonObject { ["action"] = new JsonObject { ["type"] = "Action.Execute", ["verb"] = verb, ["data"] = data }, ["trigger"] = "manual" };
        return press;
    }

    public void Dispose() => _http.Dispose();

    private JsonObject Activity(string type) => new()
    {
        ["type"] = type,
        ["id"] = $"f:{Guid.NewGuid()}",
        ["timestamp"] = TimeProvider.System.GetUtcNow().ToString("O", System.Globalization.CultureInfo.InvariantCulture),
        ["channelId"] = "msteams",
        ["serviceUrl"] = $"{services.Url}/connector/",
        ["from"] = new JsonObject { ["id"] = who.Mri, ["name"] = who.Name, ["aadObjectId"] = who.Id },
        ["recipient"] = new JsonObject { ["id"] = Bot, ["name"] = "TeamsAlign" },
        ["conversation"] = new JsonObject { ["conversationType"] = "personal", ["tenantId"] = Tenant, ["id"] = who.Chat },
        ["channelData"] = new JsonObject { ["tenant"] = new JsonObject { ["id"] = Tenant } },
    };

    /// <summary>Waits while nobody listens: what was not sent is no command.</summary>
    private async Task<Reply> SendAsync(HttpMethod method, string path, JsonObject? body, CancellationToken cancellationToken)
    {
        while (true)
        {
            var reply = await SendOnceAsync(method, path, body, cancellationToken);
            if (reply != Reply.NotThere)
                return reply;
            await Task.Delay(TimeSpan.FromMilliseconds(200), TimeProvider.System, cancellationToken);
        }
    }

    private async Task<Reply> SendOnceAsync(HttpMethod method, string path, JsonObject? body, CancellationToken cancellationToken)
    {
        try
        {
            using var request = new HttpRequestMessage(method, path) { Content = body is null ? null : JsonContent.Create(body) };
            // Activities are the channel's, not the person's; from this machine local mode takes them without a token.
            request.Headers.Authorization = path == Messages ? null : _token ??= await TokenAsync(cancellationToken);
            using var answer = await _http.SendAsync(request, cancellationToken);
            if (answer.StatusCode == HttpStatusCode.Unauthorized)
            {
                _token = null;
                return new Reply(0, null);
            }

            var text = await answer.Content.ReadAsStringAsync(cancellationToken);
            return new Reply((int)answer.StatusCode, text.Length == 0 ? null : JsonNode.Parse(text));
        }
        catch (HttpRequestException notThere) when (notThere.HttpRequestError == HttpRequestError.ConnectionError)
        {
            return Reply.NotThere;
        }
        catch (Exception broken) when (broken is HttpRequestException or IOException or JsonException or OperationCanceledException && !cancellationToken.IsCancellationRequested)
        {
            return new Reply(0, null);
        }
    }

    private async Task<AuthenticationHeaderValue> TokenAsync(CancellationToken cancellationToken) =>
        new("Bearer", (string)(await services.GetAsync($"/local/token?person={who.Id}", cancellationToken))["token"]!);
}
