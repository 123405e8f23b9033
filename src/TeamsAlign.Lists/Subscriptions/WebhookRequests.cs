using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace TeamsAlign.Lists;

/// <summary>
/// The receiving end: <c>if (WebhookRequests.Handshake(request) is { } answer) return answer;</c> then read, answer 202, and work afterwards.
/// </summary>
public static class WebhookRequests
{
    /// <summary>Longer validation tokens are not Graph's.</summary>
    private const int MaxToken = 2_048;

    /// <summary>The answer to Graph's "is it you?"; null when this is a delivery.</summary>
    /// <remarks>The token is whatever somebody sent, so it goes back as plain text that no browser may take for anything else.</remarks>
    public static IResult? Handshake(HttpRequest request)
    {
        if (!request.Query.TryGetValue("validationToken", out var token)) return null;
        if (token.ToString() is not { Length: > 0 and <= MaxToken } text) return Results.BadRequest();
        request.HttpContext.Response.Headers.XContentTypeOptions = "nosniff";
        return Results.Text(text, "text/plain", Encoding.UTF8);
    }

    /// <summary>Reads a delivery and believes only those notices that carry the secret.</summary>
    /// <returns>Null when the body is no delivery: answer 400.</returns>
    public static async Task<WebhookDelivery?> ReadAsync(Stream body, string clientState, CancellationToken cancellationToken)
    {
        try
        {
            if (await JsonSerializer.DeserializeAsync(body, WebhookJson.Default.WirePost, cancellationToken) is not { Value: { } posted }) return null;
            var secret = SHA256.HashData(Encoding.UTF8.GetBytes(clientState));
            var mine = posted.Where(n => n is { SubscriptionId: not null } && IsSame(secret, n.ClientState ?? "")).ToList();
            return new(
                [.. mine.Select(n => new WebhookNotice(n.SubscriptionId!, n.Resource, n.LifecycleEvent))],
                posted.Count - mine.Count);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>Hashes first, so that neither content nor length of the secret shows in the time it takes.</summary>
    private static bool IsSame(byte[] secret, string told) =>
        CryptographicOperations.FixedTimeEquals(secret, SHA256.HashData(Encoding.UTF8.GetBytes(told)));
}
