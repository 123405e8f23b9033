using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Options;
using TeamsAlign.Local.Teams.Tokens;

namespace TeamsAlign.Local.Teams.Bot;

/// <summary>Sends activities to the bot as the channel does: signed, with a deadline, and once more with the same id when that passes.</summary>
internal sealed partial class BotChannel(
    HttpClient http,
    TokenIssuer issuer,
    DeliveryFaults faults,
    IOptions<LocalTeamsOptions> options,
    IHostApplicationLifetime lifetime,
    TimeProvider time,
    ILogger<BotChannel> logger)
{
    private const int Deliveries = 2;

    /// <summary>An activity or card action; after the channel's deadline or a dropped connection it is delivered a second time.</summary>
    /// <remarks>Who closes the page stops waiting, but what they did is delivered all the same.</remarks>
    public Task<BotAnswer> DeliverAsync(JsonObject activity, CancellationToken cancellationToken) =>
        DeliverAllAsync(activity).WaitAsync(cancellationToken);

    /// <summary>An invoke of a message extension or dialog: the client gives up early and nothing is delivered again.</summary>
    public Task<BotAnswer> AskAsync(JsonObject activity, CancellationToken cancellationToken) =>
        DeliverAsync(activity, options.Value.Bot.DialogTimeout, deliveries: 1).WaitAsync(cancellationToken);

    private async Task<BotAnswer> DeliverAllAsync(JsonObject activity)
    {
        var answer = await DeliverAsync(activity, options.Value.Bot.Timeout, Deliveries);
        var type = (string?)activity["type"];
        if (faults.Draw(type) is not { } again)
            return answer;

        // As if that answer had been lost: the person sees only the last one.
        if (again == DeliveryFaultKind.AgainWithNewId)
        {
            var now = time.GetUtcNow();
            activity["id"] = type == "message" ? $"{now.ToUnixTimeMilliseconds()}" : Envelope.NewInvokeId();
            activity["timestamp"] = Envelope.Iso(now);
        }

        return await DeliverAsync(activity, options.Value.Bot.Timeout, deliveries: 1);
    }

    private async Task<BotAnswer> DeliverAsync(JsonObject activity, TimeSpan timeout, int deliveries)
    {
        var id = (string?)activity["id"] ?? "";
        var body = activity.ToJsonString();
        for (var delivery = 1; ; delivery++)
        {
            try
            {
                return await SendAsync(body, timeout, lifetime.ApplicationStopping);
            }
            catch (OperationCanceledException)
            {
                Log.TookTooLong(logger, id, delivery);
                if (delivery == deliveries || lifetime.ApplicationStopping.IsCancellationRequested)
                    return new BotAnswer(StatusCodes.Status504GatewayTimeout, null);
            }
            catch (HttpRequestException failure)
            {
                Log.NotReached(logger, id, delivery, failure.HttpRequestError);
                if (delivery == deliveries || failure.HttpRequestError == HttpRequestError.ConnectionError)
                    return new BotAnswer(StatusCodes.Status502BadGateway, null);
            }
        }
    }

    private async Task<BotAnswer> SendAsync(string body, TimeSpan timeout, CancellationToken cancellationToken)
    {
        using var deadline = new CancellationTokenSource(timeout, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(deadline.Token, cancellationToken);
        using var request = new HttpRequestMessage(HttpMethod.Post, options.Value.Bot.Endpoint)
        {
            Content = new StringContent(body, Encoding.UTF8, "application/json"),
        };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", issuer.ForBot().Token);
        using var response = await http.SendAsync(request, either.Token);
        return new BotAnswer((int)response.StatusCode, Parse(await response.Content.ReadAsStringAsync(either.Token)));
    }

    private static JsonNode? Parse(string text)
    {
        try
        {
            return string.IsNullOrWhiteSpace(text) ? null : JsonNode.Parse(text);
        }
        catch (JsonException)
        {
            // The channel passes on JSON only; an error page of a proxy is no answer.
            return null;
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Warning, "The bot did not answer activity {Id} in time (delivery {Delivery})")]
        public static partial void TookTooLong(ILogger logger, string id, int delivery);

        [LoggerMessage(2, LogLevel.Warning, "The bot could not be reached with activity {Id} (delivery {Delivery}): {Error}")]
        public static partial void NotReached(ILogger logger, string id, int delivery, HttpRequestError error);
    }
}
