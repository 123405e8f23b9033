using TeamsAlign.Customers;
using TeamsAlign.Customers.Money;
using TeamsAlign.Requests;
using TeamsAlign.Workspaces;
using Request = TeamsAlign.Requests.Request;

namespace TeamsAlign.Imports;

/// <summary>
/// Some rows of a file, as a step of its job. A row that is there already is found by its id in the source, or by its name, and only what the
/// file says is changed; so the same file again changes nothing.
/// </summary>
internal sealed record TakeRows(
    string Job, int From, int To, IReadOnlyList<Account> Accounts, IReadOnlyList<Deal> Deals, IReadOnlyList<Product> Products, IReadOnlyList<Request> Requests, IReadOnlyList<Rate> Rates)
    : JobStep(Job, From, To)
{
    public static TakeRows Of(string job, int from, int to, IReadOnlyCollection<IRecord> rows) => new(
        job, from, to, [.. rows.OfType<Account>()], [.. rows.OfType<Deal>()], [.. rows.OfType<Product>()], [.. rows.OfType<Request>()], [.. rows.OfType<Rate>()]);

    /// <summary>The rows as they come to stand in that state, those of each kind in their order.</summary>
    public IReadOnlyList<IRecord> On(WorkspaceState state)
    {
        List<IRecord> puts = [];
        Add(Accounts, Account.Prefix, a => state.AccountWithId(a.CrmId) ?? state.AccountNamed(a.Name), (a, before, key) => before is null ? a with { Key = key } : Merge.Into(before, a));
        // Files name accounts; rows hold their keys.
        var deals = Deals.Select(d => d with { Account = d.Account is { } name ? state.AccountNamed(name)?.Key : null }).ToArray();
        Add(deals, Deal.Prefix, d => state.DealWithId(d.CrmId), (d, before, key) => before is null ? d with { Key = key } : Merge.Into(before, d));
        Add(Products, Product.Prefix, p => state.ProductNamed(p.Name), (p, before, key) => p with { Key = before?.Key ?? key });
        Add(Requests, Request.Prefix, r => state.RequestImportedAs(r.ImportId), (r, before, key) => before ?? r with { Key = key });
        Add(Rates, Rate.Prefix, r => state.RateOf(r.Currency, r.Into, r.Day), (r, before, key) => r with { Key = before?.Key ?? key });
        return puts;

        void Add<T>(IReadOnlyList<T> rows, string prefix, Func<T, T?> find, Func<T, T?, string, T> target)
            where T : class, IRecord
        {
            var minted = 0;
            foreach (var row in rows)
            {
                var before = find(row);
                puts.Add(target(row, before, before?.Key ?? state.NextKey(prefix, minted)));
                if (before is null)
                    minted++;
            }
        }
    }

    protected override IEnumerable<IRecord> Rows(WorkspaceState state) => On(state);
}
