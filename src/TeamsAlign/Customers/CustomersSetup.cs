using TeamsAlign.Customers.Money;
using TeamsAlign.Shell;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Customers;

internal static class CustomersSetup
{
    public static void AddCustomers(this WorkspaceBuilder builder)
    {
        builder.Services.AddRecordKind(AccountList.Kind);
        builder.Services.AddRecordKind(DealList.Kind);
        builder.Services.AddRecordKind(ProductList.Kind);
        builder.Services.AddRecordKind(RateList.Kind);
    }
}
