using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;

namespace TeamsAlign.Bots;

/// <summary>Maps the channel's answers to <see cref="ConnectorFailure"/>.</summary>
internal static class ConnectorErrors
{
    public static async Task<ConnectorException> ReadAsync(
        HttpResponseMessage response, bool isRepeatable, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var body = await response.Content.ReadAsByteArrayAsync(cancellationToken);
        var code = Code(body);
        var status = (int)response.StatusCode;
        return new($"The channel answered {status}{(code is null ? "" : $" {code}")}.")
        {
            Kind = Kind(response.StatusCode, code, isRepeatable),
            StatusCode = status,
            Code = code,
            RetryAfter = Wait(response.Headers.RetryAfter, now),
            CorrelationVector = response.Headers.TryGetValues("MS-CV", out var values) ? values.FirstOrDefault() : null,
        };
    }

    public static TimeSpan? Wait(RetryConditionHeaderValue? header, DateTimeOffset now) =>
        header?.Delta ?? (header?.Date is { } at ? TimeSpan.FromTicks(Math.Max(0, (at - now).Ticks)) : null);

    private static ConnectorFailure Kind(HttpStatusCode status, string? code, bool isRepeatable) => ((int)status, code) switch
    {
        (403, "BotDisabledByAdmin" or "ConversationBlockedByUser" or "MessageWritesBlocked") => ConnectorFailure.Blocked,
        (403, "BotNotInConversationRoster" or "ForbiddenOperationException") => ConnectorFailure.NotInConversation,
        (403, "NotEnoughPermissions") => ConnectorFailure.NotPermitted,
        (404, _) => ConnectorFailure.NotFound,
        (401, _) => ConnectorFailure.Unauthorized,
        (413, _) or (_, "MessageSizeTooBig") => ConnectorFailure.TooLarge,
        (429, _) => ConnectorFailure.Throttled,
        (412, _) => ConnectorFailure.TryAgain,
        (502 or 503 or 504, _) => isRepeatable ? ConnectorFailure.TryAgain : ConnectorFailure.Ambiguous,
        _ => ConnectorFailure.Rejected,
    };

    /// <summary>The code, wrapped in <c>error</c> or not.</summary>
    private static string? Code(byte[] body)
    {
        try
        {
            var envelope = JsonSerializer.Deserialize(body, ConnectorJson.AnyCase.ErrorEnvelope);
            return envelope?.Error?.Code ?? envelope?.Code;
        }
        catch (JsonException)
        {
            // Gateways answer in HTML; the status has to do then.
            return null;
        }
    }
}
