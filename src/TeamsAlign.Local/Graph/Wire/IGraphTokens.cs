namespace TeamsAlign.Local.Graph.Wire;

/// <summary>Says whom a bearer token belongs to.</summary>
internal interface IGraphTokens
{
    /// <summary>Id of the application the token was issued to for Graph; null when it is not a valid one.</summary>
    ValueTask<string?> ApplicationOfAsync(string token, CancellationToken cancellationToken);
}
