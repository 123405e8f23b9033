namespace TeamsAlign.Local.Graph.Sites;

/// <summary>A SharePoint site.</summary>
/// <param name="Path">Server-relative path without slashes at its ends, <c>sites/product-line</c>; empty for the tenant root.</param>
internal sealed record SiteRecord(
    string Host, string CollectionId, string WebId, string Path, string DisplayName, string Description, string Created)
{
    /// <summary>The composite id: host, site collection, web.</summary>
    public string Id => $"{Host},{CollectionId},{WebId}";

    public string Name => Path.Length == 0 ? "" : Path[(Path.LastIndexOf('/') + 1)..];

    public string WebUrl => Path.Length == 0 ? $"https://{Host}" : $"https://{Host}/{Uri.EscapeDataString(Path).Replace("%2F", "/", StringComparison.Ordinal)}";
}
