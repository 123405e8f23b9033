using System.Globalization;
using System.Text.Json.Nodes;
using TeamsAlign.Local.Graph.Items;
using TeamsAlign.Local.Graph.Lists;
using TeamsAlign.Local.Graph.Sites;
using TeamsAlign.Local.Graph.Wire;

namespace TeamsAlign.Local.Graph.Control;

/// <summary>Rows changed by people, past the app: no application in <c>lastModifiedBy</c>, no If-Match, no strictness.</summary>
internal sealed class HandEdits(SiteStore sites, ListStore lists, ItemStore items, ItemReader reader)
{
    private const string UsualSite = "sites/product-line";

    /// <summary>The row as Graph now shows it; null when it was deleted.</summary>
    public async Task<JsonObject?> ApplyAsync(HandEdit edit, string root, CancellationToken cancellationToken)
    {
        var person = SamplePeople.Find(edit.Editor) ?? throw Failures.UserNotFound(edit.Editor);
        var site = sites.ByPath(edit.Site ?? UsualSite) ?? throw Failures.ItemNotFound();
        var list = lists.Find(site.Id, edit.List) ?? throw Failures.ListNotFound();
        var write = new ItemWrite(edit.Fields ?? [], Actor.Person(person), ByHand: true);
        if (edit.ItemId is null)
            return Body(root, list, await items.CreateAsync(list, write, cancellationToken));
        if (!int.TryParse(edit.ItemId, CultureInfo.InvariantCulture, out var id))
            throw Failures.ItemNotFound();
        if (!edit.Delete)
            return Body(root, list, await items.ChangeAsync(list, id, write, cancellationToken));
        await items.DeleteAsync(list, id, ifMatch: null, cancellationToken);
        return null;
    }

    private JsonObject Body(string root, ListRecord list, ItemRow row)
    {
        var request = new GraphRequest
        {
            Method = "GET", Segments = [], RawPath = "", Query = QueryOptions.Parse(""), Headers = new Dictionary<string, string>(), Caller = Caller.Nobody, Root = root,
        };
        return reader.Single(request, list, row);
    }
}
