namespace TeamsAlign.Bots;

/// <summary>One call to the channel.</summary>
/// <param name="Method">HTTP method.</param>
/// <param name="ServiceUrl">Base address, with or without a slash at the end.</param>
/// <param name="Path">Path below it, its ids escaped.</param>
internal sealed record ConnectorCall(HttpMethod Method, string ServiceUrl, string Path)
{
    /// <summary>JSON body.</summary>
    public byte[]? Body { get; init; }

    /// <summary>Conversation the call writes to or reads the roster of.</summary>
    public string? ConversationId { get; init; }

    /// <summary>Tenant whose limits hold.</summary>
    public string? TenantId { get; init; }

    /// <summary>What the channel counts the call under, and what waits together after a 429: a conversation's messages, its roster, or all else.</summary>
    public string Lane => ConversationId is null ? $"bot {TenantId}" : Method == HttpMethod.Get ? $"roster {ConversationId}" : ConversationId;

    /// <summary>False for what would show twice when repeated: a new message.</summary>
    public bool IsRepeatable { get; init; } = true;

    /// <summary>True for changes of a message that exists: they go one after the other, so that the last one wins.</summary>
    public bool IsOrdered { get; init; }

    public Uri Address => new(ServiceUrl.TrimEnd('/') + "/" + Path);
}
