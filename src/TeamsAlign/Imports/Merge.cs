using TeamsAlign.Customers;

namespace TeamsAlign.Imports;

/// <summary>What a file says over what is known: empty cells leave things as they are.</summary>
internal static class Merge
{
    public static Account Into(Account before, Account row) => before with
    {
        Name = row.Name,
        MailDomains = row.MailDomains.Count > 0 ? row.MailDomains : before.MailDomains,
        Segment = row.Segment ?? before.Segment,
        Region = row.Region ?? before.Region,
        Owner = row.Owner ?? before.Owner,
        AnnualRevenue = row.AnnualRevenue ?? before.AnnualRevenue,
        RevenueCurrency = row.RevenueCurrency ?? before.RevenueCurrency,
        RenewalDate = row.RenewalDate ?? before.RenewalDate,
        NdaUntil = row.NdaUntil ?? before.NdaUntil,
        CrmLink = row.CrmLink ?? before.CrmLink,
        CrmId = row.CrmId ?? before.CrmId,
    };

    public static Deal Into(Deal before, Deal row) => before with
    {
        Name = row.Name,
        Account = row.Account ?? before.Account,
        Type = row.Type,
        Product = row.Product ?? before.Product,
        Amount = row.Amount ?? before.Amount,
        AnnualAmount = row.AnnualAmount ?? before.AnnualAmount,
        Currency = row.Currency ?? before.Currency,
        Stage = row.Stage ?? before.Stage,
        Forecast = row.Forecast ?? before.Forecast,
        Probability = row.Probability ?? before.Probability,
        Opened = row.Opened ?? before.Opened,
        Closes = row.Closes ?? before.Closes,
        Owner = row.Owner ?? before.Owner,
        Outcome = row.Outcome,
        OutcomeReason = row.OutcomeReason ?? before.OutcomeReason,
        CrmLink = row.CrmLink ?? before.CrmLink,
    };
}
