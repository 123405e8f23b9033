using System.Collections.Concurrent;
using Microsoft.Graph.Models;
using Microsoft.Graph.Sites.Item.Lists;

namespace TeamsAlign.Lists;

/// <summary>One run of provisioning over one site. Lists do not depend on each other, so a few are worked on at a time.</summary>
internal sealed class Provisioning(ListsRequestBuilder site)
{
    private const int Attempts = 3;
    private const int AtATime = 4;

    private readonly ConcurrentDictionary<string, string> ids = new(StringComparer.Ordinal);

    /// <summary>Where each list is, by its schema's name.</summary>
    public IEnumerable<KeyValuePair<string, string>> Ids => ids;

    public async Task<ProvisionReport> RunAsync(IReadOnlyList<ListSchema> schemas, CancellationToken cancellationToken)
    {
        var found = await FindAllAsync(cancellationToken);
        var reports = new ProvisionReport[schemas.Count];
        await Parallel.ForEachAsync(
            schemas.Index(),
            new ParallelOptions { MaxDegreeOfParallelism = AtATime, CancellationToken = cancellationToken },
            async (s, cancel) => reports[s.Index] = await ProvisionAsync(s.Item, found, cancel));
        return new([.. reports.SelectMany(r => r.Done)], [.. reports.SelectMany(r => r.Drifts)]);
    }

    private async Task<ProvisionReport> ProvisionAsync(ListSchema schema, List<List> found, CancellationToken cancellationToken)
    {
        var done = new List<ProvisionStep>();
        var drifts = await AgainAsync(
            async isFirst => await OnceAsync(schema, isFirst ? found : await OnceFindAllAsync(cancellationToken), done, cancellationToken),
            cancellationToken);
        return new(done, drifts);
    }

    private Task<List<List>> FindAllAsync(CancellationToken cancellationToken) =>
        AgainAsync(_ => OnceFindAllAsync(cancellationToken), cancellationToken);

    /// <summary>Begins again with reading when an answer is lost, because what it would have said is then on the site.</summary>
    private static async Task<T> AgainAsync<T>(Func<bool, Task<T>> work, CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await work(attempt == 1);
            }
            catch (ListsException e) when (attempt < Attempts && e.Kind is ListsFault.Throttled or ListsFault.Unreachable)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }
        }
    }

    private async Task<List<Drift>> OnceAsync(ListSchema schema, List<List> found, List<ProvisionStep> done, CancellationToken cancellationToken)
    {
        var drifts = new List<Drift>();
        var there = Find(schema, found, drifts);
        var isNew = there is null;
        var id = ids[schema.Name] = there?.Id ?? await CreateAsync(schema, done, cancellationToken);
        if (ColumnDefinitions.AreRight(schema, there?.Columns))
            return drifts;
        var completed = await new ColumnProvisioning(schema, site[id], drifts).CompleteAsync(isNew, cancellationToken);
        if (!isNew) done.AddRange(completed);
        return drifts;
    }

    private static List? Find(ListSchema schema, List<List> found, List<Drift> drifts)
    {
        if (found.Find(l => l.DisplayName == schema.Name) is { } list) return list;
        if (found.Find(l => l.Name == schema.Name) is not { } renamed) return null;
        drifts.Add(new(schema.Name, null, DriftKind.ListRenamed, $"The list '{schema.Name}' is now called '{renamed.DisplayName}'. It is still used."));
        return renamed;
    }

    /// <summary>All lists with their columns in one look: a site that is as it should be costs no more.</summary>
    private async Task<List<List>> OnceFindAllAsync(CancellationToken cancellationToken)
    {
        var lists = new List<List>();
        var page = await GraphSender.TypedAsync(GraphCall.Many, o => site.GetAsync(
            r => (r.Options, r.QueryParameters.Select, r.QueryParameters.Expand) = (o, ["id", "name", "displayName"], ["columns"]), cancellationToken), cancellationToken);
        for (; page is not null; page = page.OdataNextLink is { } link
            ? await GraphSender.TypedAsync(GraphCall.Many, o => site.WithUrl(link).GetAsync(r => r.Options = o, cancellationToken), cancellationToken)
            : null)
        {
            lists.AddRange(page.Value ?? []);
        }
        return lists;
    }

    private async Task<string> CreateAsync(ListSchema schema, List<ProvisionStep> done, CancellationToken cancellationToken)
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
