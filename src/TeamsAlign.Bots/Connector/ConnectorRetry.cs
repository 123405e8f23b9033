using System.Net;
using Polly;
using Polly.Retry;

namespace TeamsAlign.Bots;

/// <summary>
/// Which answers are worth another try: 429 and 412 always (nothing happened), 502 to 504 and broken connections only for calls
/// that may be repeated. The wait is the one the channel names, else exponential; both with jitter.
/// </summary>
internal sealed class ConnectorRetry(TimeProvider time)
{
    /// <summary>Longer waits are the caller's decision.</summary>
    public static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(30);

    private const int Retries = 4;

    private readonly ResiliencePipeline<HttpResponseMessage> _repeatable = Build(time, repeatable: true);
    private readonly ResiliencePipeline<HttpResponseMessage> _once = Build(time, repeatable: false);

    public ResiliencePipeline<HttpResponseMessage> For(ConnectorCall call) => call.IsRepeatable ? _repeatable : _once;

    /// <summary>The request cannot have reached anybody.</summary>
    public static bool NeverArrived(HttpRequestException exception) => exception.HttpRequestError is
        HttpRequestError.ConnectionError or HttpRequestError.NameResolutionError or HttpRequestError.SecureConnectionError;

    private static ResiliencePipeline<HttpResponseMessage> Build(TimeProvider time, bool repeatable) =>
        new ResiliencePipelineBuilder<HttpResponseMessage> { TimeProvider = time }
            .AddRetry(new RetryStrategyOptions<HttpResponseMessage>
            {
                MaxRetryAttempts = Retries,
                BackoffType = DelayBackoffType.Exponential,
                Delay = TimeSpan.FromMilliseconds(500),
                MaxDelay = TimeSpan.FromSeconds(8),
                UseJitter = true,
                ShouldHandle = arguments => ValueTask.FromResult(IsWorthIt(arguments.Outcome, repeatable, time)),
                DelayGenerator = arguments => ValueTask.FromResult(Named(arguments.Outcome, time) is { } wait ? Jitter.Over(wait) : default(TimeSpan?)),
                OnRetry = arguments =>
                {
                    arguments.Outcome.Result?.Dispose();
                    return default;
                },
            })
            .Build();

    private static bool IsWorthIt(Outcome<HttpResponseMessage> outcome, bool repeatable, TimeProvider time) => outcome switch
    {
        { Result.StatusCode: HttpStatusCode.TooManyRequests } => !(Named(outcome, time) > LongestWait),
        { Result.StatusCode: HttpStatusCode.PreconditionFailed } => true,
        { Result.StatusCode: HttpStatusCode.BadGateway or HttpStatusCode.ServiceUnavailable or HttpStatusCode.GatewayTimeout } => repeatable,
        { Exception: HttpRequestException exception } => repeatable || NeverArrived(exception),
        _ => false,
    };

    private static TimeSpan? Named(Outcome<HttpResponseMessage> outcome, TimeProvider time) =>
        ConnectorErrors.Wait(outcome.Result?.Headers.RetryAfter, time.GetUtcNow());
}
