using System.Text.Json.Nodes;
using TeamsAlign.Local.Graph.Columns;
using TeamsAlign.Local.Graph.Items;
using TeamsAlign.Local.Graph.Lists;
using TeamsAlign.Local.Graph.Sites;
using TeamsAlign.Local.Graph.Store;
using TeamsAlign.Local.Graph.Values;

namespace TeamsAlign.Local.Graph;

/// <summary>What a tenant has before TeamsAlign comes: a root site, the site of the product line, and in each the hidden list of people.</summary>
internal sealed class SampleTenant(SiteStore sites, ListStore lists, ItemStore items, TimeProvider time) : IHostedService
{
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        await AddSiteAsync("", "Contoso", "The root of the tenant", cancellationToken);
        await AddSiteAsync("sites/product-line", "Product line", "Where product and sales work together", cancellationToken);
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>A site like any other of this tenant; the one that is there already when it is.</summary>
    public async Task<SiteRecord> AddSiteAsync(string path, string displayName, string description, CancellationToken cancellationToken)
    {
        var (site, isNew) = await sites.EnsureAsync(path, displayName, description, cancellationToken);
        if (isNew)
            await AddPeopleAsync(site, cancellationToken);
        return site;
    }

    private async Task AddPeopleAsync(SiteRecord site, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow().Stamp();
        var draft = new ListRecord(
            0, Guid.NewGuid().ToString("D"), site.Id, site.WebUrl, "users", LookupNames.UserList, "All people.", "userInformation", Hidden: true, IsSystem: true)
        {
            Created = now, Modified = now, Author = Actor.System,
        };
        var list = await lists.CreateAsync(draft.WithNew(Text("EMail", "Work email", indexed: true)).WithNew(Text("Name", "Account")), cancellationToken);
        foreach (var person in SamplePeople.All)
        {
            var fields = new JsonObject { ["Title"] = person.Name, ["EMail"] = person.Mail, ["Name"] = $"i:0#.f|membership|{person.Mail}" };
            await items.CreateAsync(list, new ItemWrite(fields, Actor.System), cancellationToken);
        }
    }

    private static ColumnRecord Text(string name, string displayName, bool indexed = false) =>
        ColumnEdit.Create(new JsonObject { ["name"] = name, ["displayName"] = displayName, ["indexed"] = indexed, ["text"] = new JsonObject() });
}
