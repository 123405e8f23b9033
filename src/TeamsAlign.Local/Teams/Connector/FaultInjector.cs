namespace TeamsAlign.Local.Teams.Connector;

/// <summary>Makes calls to the connector fail by the rules set at <c>/control/connector/faults</c>.</summary>
internal sealed class FaultInjector(TimeProvider time)
{
    private readonly Lock turn = new();
    private readonly List<Rule> rules = [];

    public void Set(IEnumerable<Fault> faults)
    {
        lock (turn)
        {
            rules.Clear();
            rules.AddRange(faults.Select(fault => new Rule(fault)));
        }
    }

    public IReadOnlyList<Fault> Current()
    {
        lock (turn)
            return [.. rules.Select(rule => rule.Fault)];
    }

    /// <summary>The fault this call meets; null when it is to work.</summary>
    public Fault? Draw(HttpRequest request)
    {
        var path = Uri.UnescapeDataString(request.Path.Value ?? "");
        lock (turn)
            return rules.FirstOrDefault(rule => rule.Hits(request.Method, path))?.Fault;
    }

    /// <summary>Answers in place of the call, or lets it run and spoils the answer.</summary>
    public async ValueTask<object?> SpoilAsync(Fault fault, EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        switch (fault.Kind)
        {
            case FaultKind.DropBefore:
                return Drop(http);
            case FaultKind.DropAfter:
                await next(context);
                return Drop(http);
            case FaultKind.BadGatewayAfter:
                await next(context);
                return Results.StatusCode(StatusCodes.Status502BadGateway);
            case FaultKind.Slow:
                var answer = await next(context);
                await Task.Delay(TimeSpan.FromMilliseconds(fault.DelayMilliseconds), time, http.RequestAborted);
                return answer;
            default:
                if (fault.RetryAfterSeconds is { } seconds)
                    http.Response.Headers.RetryAfter = $"{seconds}";
                return Answer(fault.Kind);
        }
    }

    private static IResult Answer(FaultKind kind) => kind switch
    {
        FaultKind.Throttled => ConnectorError.Answer(StatusCodes.Status429TooManyRequests, "Throttled", "Too many requests."),
        FaultKind.PreconditionFailed =>
            ConnectorError.Answer(StatusCodes.Status412PreconditionFailed, "PreconditionFailed", "ETag mismatch for thread resource"),
        FaultKind.ServerError => ConnectorError.Answer(StatusCodes.Status500InternalServerError, "ServiceError", "Unknown"),
        FaultKind.BadGateway => Results.Text("<html>Bad Gateway</html>", "text/html", statusCode: StatusCodes.Status502BadGateway),
        FaultKind.Unavailable =>
            ConnectorError.Answer(StatusCodes.Status503ServiceUnavailable, "ServiceUnavailable", "Service unavailable."),
        _ => Results.StatusCode(StatusCodes.Status504GatewayTimeout),
    };

    private static IResult Drop(HttpContext http)
    {
        http.Abort();
        return Results.Empty;
    }

    private sealed class Rule(Fault fault)
    {
#pragma warning disable CA5394 // Repeatable draws are the point; nothing here is secret.
        private readonly Random random = new(fault.Seed);
        private int left = fault.Times ?? int.MaxValue;

        public Fault Fault => fault;

        public bool Hits(string method, string path)
        {
            var matches = left > 0
                && (fault.Method is null || string.Equals(fault.Method, method, StringComparison.OrdinalIgnoreCase))
                && (fault.Path is null || path.Contains(fault.Path, StringComparison.OrdinalIgnoreCase))
                && random.NextDouble() < fault.Probability;
            if (matches)
                left--;
            return matches;
        }
#pragma warning restore CA5394
    }
}
