using Microsoft.Graph.Models;
using Microsoft.Graph.Sites.Item.Lists.Item;
using Microsoft.Kiota.Abstractions;
using ChoiceFacet = Microsoft.Graph.Models.ChoiceColumn;

namespace TeamsAlign.Lists;

/// <summary>Brings the columns of one list up to its schema.</summary>
internal sealed class ColumnProvisioning(ListSchema schema, ListItemRequestBuilder list, List<Drift> drifts)
{
    private readonly List<ProvisionStep> done = [];

    /// <param name="isNew">The list has just been made: its title column still has the name SharePoint gave it.</param>
    /// <param name="cancellationToken">Stops between two columns.</param>
    public async Task<IReadOnlyList<ProvisionStep>> CompleteAsync(bool isNew, CancellationToken cancellationToken)
    {
        var found = await ReadAsync(cancellationToken);
        foreach (var column in schema.Columns)
        {
            if (!found.TryGetValue(column.Name, out var there))
            {
                if (await TryAsync(column, DriftKind.Refused, "could not be added", o => list.Columns.PostAsync(
                    ColumnDefinitions.Of(column), r => r.Options = o, cancellationToken), cancellationToken))
                    done.Add(new(schema.Name, column.Name, ProvisionStepKind.ColumnCreated));
            }
            else if (!ColumnDefinitions.Fits(column, there))
            {
                Drifted(column, DriftKind.OtherType, "holds another type of value than it should");
            }
            else
            {
                await CompleteAsync(column, there, isNew, cancellationToken);
            }
        }
        return done;
    }

    private async Task CompleteAsync(Column column, ColumnDefinition there, bool isNew, CancellationToken cancellationToken)
    {
        var steps = 0;
        if (!ColumnDefinitions.IsNamed(column, there, isNew))
            steps += await PatchAsync(column, new() { DisplayName = column.DisplayName }, DriftKind.Refused, "could not be named", cancellationToken);
        if (ColumnDefinitions.MissingChoices(column, there) is { Count: > 0 } missing)
            steps += await PatchAsync(column, new() { Choice = With(there.Choice!, missing) }, DriftKind.Refused, "could not get more choices", cancellationToken);
        if (!ColumnDefinitions.IsIndexed(column, there))
            steps += await PatchAsync(column, new() { Indexed = true }, DriftKind.IndexMissing, "could not be indexed", cancellationToken);
        if (!ColumnDefinitions.IsUnique(column, there))
        {
            steps += await PatchAsync(
                column, new() { Indexed = true, EnforceUniqueValues = true }, DriftKind.UniquenessMissing, "could not be made unique", cancellationToken);
        }
        if (steps > 0) done.Add(new(schema.Name, column.Name, ProvisionStepKind.ColumnCompleted));
    }

    private async Task<Dictionary<string, ColumnDefinition>> ReadAsync(CancellationToken cancellationToken)
    {
        var columns = new Dictionary<string, ColumnDefinition>(StringComparer.Ordinal);
        var page = await GraphSender.TypedAsync(GraphCall.Many, o => list.Columns.GetAsync(r => r.Options = o, cancellationToken), cancellationToken);
        for (; page is not null; page = page.OdataNextLink is { } link
            ? await GraphSender.TypedAsync(GraphCall.Many, o => list.Columns.WithUrl(link).GetAsync(r => r.Options = o, cancellationToken), cancellationToken)
            : null)
        {
            foreach (var column in page.Value ?? []) columns.TryAdd(column.Name ?? "", column);
        }
        return columns;
    }

    private async Task<int> PatchAsync(Column column, ColumnDefinition body, DriftKind kind, string fate, CancellationToken cancellationToken) =>
        await TryAsync(column, kind, fate, o => list.Columns[column.Name].PatchAsync(body, r => r.Options = o, cancellationToken), cancellationToken) ? 1 : 0;

    private async Task<bool> TryAsync(
        Column column,
        DriftKind kind,
        string fate,
        Func<List<IRequestOption>, Task<ColumnDefinition?>> send,
        CancellationToken cancellationToken)
    {
        try
        {
            await GraphSender.TypedAsync(GraphCall.Write, send, cancellationToken);
            return true;
        }
        catch (ListsException e) when (e.Kind is ListsFault.Rejected or ListsFault.KeyTaken or ListsFault.TooManyRows or ListsFault.Conflict)
        {
            Drifted(column, kind, fate);
            return false;
        }
    }

    private void Drifted(Column column, DriftKind kind, string fate) =>
        drifts.Add(new(schema.Name, column.Name, kind, $"The column '{column.DisplayName}' of '{schema.Name}' {fate}."));

    private static ChoiceFacet With(ChoiceFacet there, IEnumerable<string> missing) =>
        new() { Choices = [.. there.Choices ?? [], .. missing], DisplayAs = there.DisplayAs, AllowTextEntry = there.AllowTextEntry };
}
