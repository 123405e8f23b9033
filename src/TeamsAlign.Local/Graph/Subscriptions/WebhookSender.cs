using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace TeamsAlign.Local.Graph.Subscriptions;

/// <summary>Calls the addresses of subscribers, with the deadlines of the service.</summary>
internal sealed class WebhookSender(HttpClient http, TimeProvider time)
{
    private static readonly TimeSpan HandshakeDeadline = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan DeliveryDeadline = TimeSpan.FromSeconds(3);

    /// <summary>True when the address gives the token back as plain text in time.</summary>
    public async Task<bool> ValidateAsync(string url, CancellationToken cancellationToken)
    {
        // Spaces, plus and angle brackets: an address that does not decode it, or answers as HTML, has to fail here.
        var token = $"Validation: Testing client application+reachability <{Convert.ToHexString(RandomNumberGenerator.GetBytes(16))}>";
        var separator = url.Contains('?', StringComparison.Ordinal) ? '&' : '?';
        using var content = new StringContent("", Encoding.UTF8, "text/plain");
        try
        {
            using var deadline = Deadline(HandshakeDeadline, cancellationToken);
            using var answer = await http.PostAsync(new Uri($"{url}{separator}validationToken={Uri.EscapeDataString(token)}"), content, deadline.Token);
            return answer.StatusCode == System.Net.HttpStatusCode.OK
                && answer.Content.Headers.ContentType?.MediaType == "text/plain"
                && await answer.Content.ReadAsStringAsync(deadline.Token) == token;
        }
        catch (Exception failure) when (IsUnreachable(failure, cancellationToken))
        {
            return false;
        }
    }

    /// <summary>True when the subscriber took the notices.</summary>
    public async Task<bool> DeliverAsync(string url, IEnumerable<JsonObject> notices, CancellationToken cancellationToken)
    {
        var body = new JsonObject { ["value"] = new JsonArray([.. notices]) };
        using var content = new StringContent(body.ToJsonString(), Encoding.UTF8, "application/json");
        try
        {
            using var deadline = Deadline(DeliveryDeadline, cancellationToken);
            using var answer = await http.PostAsync(new Uri(url), content, deadline.Token);
            return answer.IsSuccessStatusCode;
        }
        catch (Exception failure) when (IsUnreachable(failure, cancellationToken))
        {
            return false;
        }
    }

    private static bool IsUnreachable(Exception failure, CancellationToken cancellationToken) =>
        failure is HttpRequestException || (failure is OperationCanceledException && !cancellationToken.IsCancellationRequested);

    private Linked Deadline(TimeSpan after, CancellationToken cancellationToken) => new(after, time, cancellationToken);

    private sealed class Linked(TimeSpan after, TimeProvider time, CancellationToken cancellationToken) : IDisposable
    {
        private readonly CancellationTokenSource timer = new(after, time);
        private CancellationTokenSource? linked;

        public CancellationToken Token => (linked ??= CancellationTokenSource.CreateLinkedTokenSource(timer.Token, cancellationToken)).Token;

        public void Dispose()
        {
            linked?.Dispose();
            timer.Dispose();
        }
    }
}
