using System.Collections.Immutable;
using System.Text.Json;
using TeamsAlign.Local.Graph.Store;

namespace TeamsAlign.Local.Graph.Sites;

/// <summary>All sites of the tenant, in memory and in the file.</summary>
internal sealed class SiteStore
{
    public const string Host = "contoso.sharepoint.local";

    private readonly Database database;
    private readonly TimeProvider time;
    private ImmutableList<SiteRecord> sites;

    public SiteStore(Database database, TimeProvider time)
    {
        this.database = database;
        this.time = time;
        sites = [.. database.Read(connection =>
            connection.Rows("SELECT body FROM sites", row => JsonSerializer.Deserialize(row.GetString(0), StoredForm.Default.SiteRecord)!))];
    }

    public IReadOnlyList<SiteRecord> All => sites;

    public SiteRecord? ByPath(string path) =>
        sites.FirstOrDefault(site => string.Equals(site.Path, path.Trim('/'), StringComparison.OrdinalIgnoreCase));

    /// <summary>The site at that path, made when it is not there.</summary>
    public async Task<(SiteRecord Site, bool IsNew)> EnsureAsync(string path, string displayName, string description, CancellationToken cancellationToken)
    {
        var made = new SiteRecord(
            Host, Guid.NewGuid().ToString("D"), Guid.NewGuid().ToString("D"), path.Trim('/'), displayName, description, time.GetUtcNow().Stamp());
        return await database.WriteAsync(connection =>
        {
            if (ByPath(path) is { } known)
                return (known, false);
            connection.Execute(
                "INSERT INTO sites (path, body) VALUES ($path, $body)",
                ("$path", made.Path),
                ("$body", JsonSerializer.Serialize(made, StoredForm.Default.SiteRecord)));
            sites = sites.Add(made);
            return (made, true);
        }, cancellationToken);
    }
}
