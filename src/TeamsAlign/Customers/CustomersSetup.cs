using TeamsAlign.Shell;

namespace TeamsAlign.Customers;

internal static class CustomersSetup
{
    public static void AddCustomers(this WebApplicationBuilder builder)
    {
        builder.Services.AddRecordKind(AccountList.Kind);
        builder.Services.AddRecordKind(DealList.Kind);
        builder.Services.AddRecordKind(ProductList.Kind);
    }
}
