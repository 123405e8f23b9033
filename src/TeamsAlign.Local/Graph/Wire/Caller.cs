namespace TeamsAlign.Local.Graph.Wire;

/// <summary>The application behind a request; null where an administrator of this machine looks without a token.</summary>
internal sealed record Caller(string? AppId)
{
    public static Caller Nobody { get; } = new((string?)null);
}
