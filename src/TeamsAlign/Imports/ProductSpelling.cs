using TeamsAlign.Customers;
using TeamsAlign.Customers.Money;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Imports;

/// <summary>Brings product names of a file to the spelling of the price list, and says what it matched and what it could not.</summary>
internal sealed class ProductSpelling(WorkspaceState state)
{
    private readonly Dictionary<string, (string As, int Rows, bool Listed)> found = [];

    public IEnumerable<string> Notes =>
    [
        .. found.Where(f => f.Value.Listed && f.Key != f.Value.As).Select(f => $"Product \"{f.Key}\" was taken as \"{f.Value.As}\" of the price list ({Sentences.Count(f.Value.Rows, "row")})."),
        .. found.Where(f => !f.Value.Listed && state.Products.Count > 0).Select(f => $"Product \"{f.Key}\" is not in the price list ({Sentences.Count(f.Value.Rows, "row")})."),
    ];

    public string? Of(string? name)
    {
        if (name is null)
            return null;
        if (!found.TryGetValue(name, out var entry))
            entry = state.ProductNamed(name) is { } listed ? (listed.Name, 0, true) : (name, 0, false);
        found[name] = entry with { Rows = entry.Rows + 1 };
        return entry.As;
    }
}
