using TeamsAlign.Customers;
using TeamsAlign.Customers.Money;
using TeamsAlign.Lists;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Imports;

/// <summary>Deals from a CSV file.</summary>
internal static class DealsFile
{
    private static readonly ColumnNames Names = new("Deals", new Dictionary<string, string[]>
    {
        ["id"] = ["opportunity id", "deal id", "crm id"],
        ["name"] = ["deal", "deal name", "opportunity", "opportunity name"],
        ["account"] = ["account name", "customer", "company"],
        ["product"] = ["product name"],
        ["type"] = ["deal type", "opportunity type"],
        ["stage"] = ["deal stage", "sales stage", "status"],
        ["amount"] = ["close value", "value", "deal value"],
        ["annual amount"] = ["arr", "acv"],
        ["currency"] = ["deal currency"],
        ["probability"] = ["win probability"],
        ["forecast"] = ["forecast category"],
        ["opened"] = ["engage date", "open date", "created", "created date"],
        ["closes"] = ["close date", "expected close", "closed"],
        ["owner"] = ["sales agent", "deal owner", "agent"],
        ["reason"] = ["loss reason", "primary reason", "outcome reason"],
        ["link"] = ["crm link", "url"],
    }, [["id"], ["stage"]]);

    public static ImportPlan Plan(CsvTable table, IReadOnlyDictionary<string, string> mapping, WorkspaceState state)
    {
        var map = Names.Match(table, mapping);
        var reader = new CellReader(map, table);
        var spelling = new ProductSpelling(state);
        var seen = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        var withoutAccount = 0;
        var lostForNothing = 0;
        foreach (var row in table.Rows)
        {
            if (reader.Required(row, "id", "id", TextColumn.MaxLength) is not { } id)
                continue;
            if (!seen.TryAdd(id, row.Line))
            {
                reader.Refuse(row, $"Deal {Text.Cut(id, 40)} is already on line {seen[id]}.");
                continue;
            }

            reader.Take(row, () =>
            {
                var outcome = DealStages.Outcome(map.Cell(row, "stage"));
                var account = reader.Short(row, "account");
                var product = spelling.Of(reader.Short(row, "product"));
                var amount = reader.Number(row, "amount");
                if (account is null)
                    withoutAccount++;
                if (outcome == DealOutcome.Lost && amount == 0)
                    lostForNothing++;
                return new Deal("", Text.Cut(reader.Short(row, "name") ?? $"{product ?? "Deal"} – {account ?? "account unknown"}", TextColumn.MaxLength))
                {
                    CrmId = id,
                    Account = account,
                    Product = product,
                    Type = DealStages.Type(map.Cell(row, "type")),
                    Stage = reader.Short(row, "stage"),
                    Outcome = outcome,
                    // What was lost earned nothing; what it would have been worth is not in the file.
                    Amount = amount == 0 && outcome != DealOutcome.Won ? null : amount,
                    AnnualAmount = reader.Number(row, "annual amount"),
                    Currency = reader.Currency(row, "currency"),
                    Probability = DealStages.Probability(reader.Number(row, "probability")),
                    Forecast = DealStages.Forecast(map.Cell(row, "forecast"), outcome),
                    Opened = reader.Date(row, "opened"),
                    Closes = reader.Date(row, "closes"),
                    Owner = reader.Short(row, "owner"),
                    OutcomeReason = reader.Short(row, "reason"),
                    CrmLink = map.Cell(row, "link"),
                };
            });
        }

        foreach (var sentence in spelling.Notes)
            reader.Note(sentence);
        if (withoutAccount > 0)
            reader.Note($"{Sentences.Count(withoutAccount, "deal")} without an account: kept, and counted for no customer.");
        if (lostForNothing > 0)
            reader.Note($"{Sentences.Count(lostForNothing, "lost deal")} with value 0: what they would have been worth is unknown, not zero.");
        return reader.Plan("deals");
    }
}
