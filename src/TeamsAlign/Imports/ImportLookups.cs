using TeamsAlign.Customers;
using TeamsAlign.Customers.Money;
using TeamsAlign.Requests;
using TeamsAlign.Workspaces;
using Request = TeamsAlign.Requests.Request;

namespace TeamsAlign.Imports;

/// <summary>Finding what a file talks about.</summary>
internal static class ImportLookups
{
    private static readonly Index<Account> AccountIds = new(a => a.CrmId);
    private static readonly Index<Deal> DealIds = new(d => d.CrmId);
    private static readonly Index<Product> ProductNames = new(p => ProductName.Squeeze(p.Name));
    private static readonly Index<Request> ImportIds = new(r => r.ImportId);

    extension(WorkspaceState state)
    {
        public Account? AccountWithId(string? id) => state.Accounts.By(AccountIds, id).FirstOrDefault();

        public Deal? DealWithId(string? id) => state.Deals.By(DealIds, id).FirstOrDefault();

        public Product? ProductNamed(string name) => state.Products.By(ProductNames, ProductName.Squeeze(name)).FirstOrDefault();

        public Request? RequestImportedAs(string? id) => state.Requests.By(ImportIds, id).FirstOrDefault();
    }
}
