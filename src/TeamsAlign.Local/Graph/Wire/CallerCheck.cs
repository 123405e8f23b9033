namespace TeamsAlign.Local.Graph.Wire;

/// <summary>
/// Who is asking. Reading without a token is allowed, unlike in the real service: whoever sits at this machine may look into
/// the lists with any HTTP client.
/// </summary>
internal sealed class CallerCheck(IGraphTokens tokens)
{
    private const string Scheme = "Bearer ";

    public async Task<Caller> OfAsync(string? authorization, bool isWrite, CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(authorization))
            return isWrite ? throw Failures.NoToken("Access token is empty.") : Caller.Nobody;
        if (!authorization.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase))
            throw Failures.NoToken("Access token is empty.");
        return await tokens.ApplicationOfAsync(authorization[Scheme.Length..].Trim(), cancellationToken) is { } app
            ? new Caller(app)
            : throw Failures.NoToken("Access token validation failure.");
    }
}
