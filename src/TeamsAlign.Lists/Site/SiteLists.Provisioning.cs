namespace TeamsAlign.Lists;

/// <content>Making the lists.</content>
public sealed partial class SiteLists
{
    /// <summary>
    /// Creates or completes lists, columns and indexes. Repeatable and additive: it never deletes, renames or retypes; what it cannot reach that
    /// way it reports. Needs the right to manage lists, so it usually runs with an administrator's sign-in.
    /// </summary>
    /// <exception cref="ListsException">NotAllowed; NotFound for the site; what any read can throw.</exception>
    public async Task<ProvisionReport> ProvisionAsync(IReadOnlyList<ListSchema> schemas, CancellationToken cancellationToken)
    {
        var provisioning = new Provisioning(graph.Sites[SiteId].Lists);
        var report = await provisioning.RunAsync(schemas, cancellationToken);
        foreach (var (name, id) in provisioning.Ids) listIds[name] = id;
        return report;
    }
}
