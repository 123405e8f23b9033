namespace TeamsAlign.Bots;

/// <summary>A call to the channel that failed, after all retries that make sense.</summary>
public sealed class ConnectorException : Exception
{
    /// <summary>A failure without more to say.</summary>
    public ConnectorException()
    {
    }

    /// <summary>A failure with a sentence.</summary>
    public ConnectorException(string message)
        : base(message)
    {
    }

    /// <summary>A failure with a cause.</summary>
    public ConnectorException(string message, Exception? innerException)
        : base(message, innerException)
    {
    }

    /// <summary>What to do next.</summary>
    public ConnectorFailure Kind { get; init; }

    /// <summary>HTTP status; null when there was no response.</summary>
    public int? StatusCode { get; init; }

    /// <summary>The channel's error code, such as <c>ConversationNotFound</c>.</summary>
    public string? Code { get; init; }

    /// <summary>How long to wait, when the channel said so.</summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>Correlation vector Microsoft's support asks for.</summary>
    public string? CorrelationVector { get; init; }

    /// <summary>True when the same call may succeed later without showing anything twice.</summary>
    public bool IsTransient => Kind is ConnectorFailure.Throttled or ConnectorFailure.TryAgain;
}
