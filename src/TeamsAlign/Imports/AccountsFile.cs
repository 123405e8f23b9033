using TeamsAlign.Customers;
using TeamsAlign.Lists;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Imports;

/// <summary>Accounts from a CSV file.</summary>
internal static class AccountsFile
{
    private static readonly ColumnNames Names = new("Accounts", new Dictionary<string, string[]>
    {
        ["name"] = ["account", "account name", "customer", "company"],
        ["id"] = ["account id", "crm id"],
        ["domains"] = ["mail domains", "domain", "website"],
        ["segment"] = ["sector", "industry"],
        ["region"] = ["office location", "country", "territory"],
        ["owner"] = ["account owner", "sales agent"],
        ["revenue"] = ["annual revenue"],
        ["currency"] = ["revenue currency"],
        ["renewal"] = ["renewal date"],
        ["nda until"] = ["nda"],
        ["link"] = ["crm link", "url"],
    }, [["name"]]);

    public static ImportPlan Plan(CsvTable table, IReadOnlyDictionary<string, string> mapping)
    {
        var map = Names.Match(table, mapping);
        // A list of deals also has a column "account"; a list of accounts names each once.
        if (table.Headers.Any(h => h.Contains("opportunity", StringComparison.OrdinalIgnoreCase) || h.Contains("deal", StringComparison.OrdinalIgnoreCase)))
            throw new ImportException("This looks like deals, not accounts. Import it with: import deals FILE.csv");
        var reader = new CellReader(map, table);
        var seen = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        foreach (var row in table.Rows)
        {
            if (reader.Required(row, "name", "name", TextColumn.MaxLength) is not { } name)
                continue;
            if (!seen.TryAdd(name, row.Line))
            {
                reader.Refuse(row, $"\"{Text.Cut(name, 60)}\" is already on line {seen[name]}.");
                continue;
            }

            reader.Take(row, () => new Account("", name)
            {
                CrmId = reader.Short(row, "id"),
                MailDomains = [.. (reader.Short(row, "domains") ?? "").Split([';', ' ', ','], StringSplitOptions.RemoveEmptyEntries).Select(d => d.ToLowerInvariant().TrimStart('@'))],
                Segment = reader.Short(row, "segment"),
                Region = reader.Short(row, "region"),
                Owner = reader.Short(row, "owner"),
                AnnualRevenue = reader.Number(row, "revenue"),
                RevenueCurrency = reader.Currency(row, "currency"),
                RenewalDate = reader.Date(row, "renewal"),
                NdaUntil = reader.Date(row, "nda until"),
                CrmLink = map.Cell(row, "link"),
            });
        }

        return reader.Plan("accounts");
    }
}
