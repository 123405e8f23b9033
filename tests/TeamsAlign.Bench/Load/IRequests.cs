namespace TeamsAlign.Bench.Load;

/// <summary>Requests to send one after the other, written from any thread.</summary>
internal interface IRequests
{
    /// <summary>Room that every request fits into.</summary>
    int Length { get; }

    /// <returns>Bytes written; 0 when there is nothing left to send.</returns>
    int WriteNext(Span<byte> into);
}
