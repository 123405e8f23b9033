namespace TeamsAlign.Local.Graph.Wire;

/// <summary>Ids that tie an answer to the logs of both sides.</summary>
internal sealed record RequestIds(string Request, string Client)
{
    public static RequestIds For(string? clientRequestId)
    {
        var own = Guid.NewGuid().ToString("D");
        return new RequestIds(own, string.IsNullOrWhiteSpace(clientRequestId) ? own : clientRequestId);
    }
}
