using Microsoft.Graph.Models;
using Microsoft.Graph.Sites.Item.Lists;

namespace TeamsAlign.Lists;

/// <summary>One run of provisioning over one site.</summary>
internal sealed class Provisioning(ListsRequestBuilder site)
{
    private const int Attempts = 3;
    private readonly List<ProvisionStep> done = [];
    private readonly List<Drift> drifts = [];

    public ProvisionReport Report => new(done, [.. drifts.Distinct()]);

    /// <summary>Begins again with reading when an answer is lost, because what it would have said is then on the site.</summary>
    public async Task ProvisionAsync(ListSchema schema, CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                await OnceAsync(schema, cancellationToken);
                return;
            }
            catch (ListsException e) when (attempt < Attempts && e.Kind is ListsFault.Throttled or ListsFault.Unreachable)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }
        }
    }

    private async Task OnceAsync(ListSchema schema, CancellationToken cancellationToken)
    {
        var id = await FindAsync(schema, cancellationToken);
        var isNew = id is null;
        id ??= await CreateAsync(schema, cancellationToken);
        var columns = new ColumnProvisioning(schema, site[id], drifts);
        var completed = await columns.CompleteAsync(isNew, cancellationToken);
        if (!isNew) done.AddRange(completed);
    }

    private async Task<string?> FindAsync(ListSchema schema, CancellationToken cancellationToken)
    {
        var lists = new List<List>();
        var page = await GraphSender.TypedAsync(GraphCall.Many, o => site.GetAsync(
            r => (r.Options, r.QueryParameters.Select) = (o, ["id", "name", "displayName"]), cancellationToken), cancellationToken);
        for (; page is not null; page = page.OdataNextLink is { } link
            ? await GraphSender.TypedAsync(GraphCall.Many, o => site.WithUrl(link).GetAsync(r => r.Options = o, cancellationToken), cancellationToken)
            : null)
        {
            lists.AddRange(page.Value ?? []);
        }
        if (lists.Find(l => l.DisplayName == schema.Name) is { } found) return found.Id;
        if (lists.Find(l => l.Name == schema.Name) is not { } renamed) return null;
        drifts.Add(new(schema.Name, null, DriftKind.ListRenamed, $"The list '{schema.Name}' is now called '{renamed.DisplayName}'. It is still used."));
        return renamed.Id;
    }

    private async Task<string> CreateAsync(ListSchema schema, CancellationToken cancellationToken)
    {
        var body = new List
        {
            DisplayName = schema.Name,
            Description = schema.Description,
            ListProp = new ListInfo { Template = "genericList" },
            Columns = [.. schema.Columns.Where(c => !c.IsTitle).Select(ColumnDefinitions.Of)],
        };
        var created = await GraphSender.TypedAsync(GraphCall.Write, o => site.PostAsync(body, r => r.Options = o, cancellationToken), cancellationToken);
        done.Add(new(schema.Name, null, ProvisionStepKind.ListCreated));
        return created?.Id ?? throw new ListsException(ListsFault.Unreachable, "Graph answered a new list without an id.");
    }
}
