using TeamsAlign.Lists;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Customers;

/// <summary>Accounts as a list.</summary>
internal static class AccountList
{
    private static readonly TextColumn Name = Columns.Title("Name").Indexed();
    private static readonly TextColumn MailDomains = Columns.Text("MailDomains", "Mail domains");
    private static readonly TextColumn Segment = Columns.Text("Segment", "Segment");
    private static readonly TextColumn Region = Columns.Text("Region", "Region").Indexed();
    private static readonly TextColumn Owner = Columns.Text("Owner", "Owner");
    private static readonly NumberColumn AnnualRevenue = Columns.Number("AnnualRevenue", "Annual revenue");
    private static readonly TextColumn RevenueCurrency = Columns.Text("RevenueCurrency", "Currency of the revenue");
    private static readonly DateColumn RenewalDate = Columns.Date("RenewalDate", "Renewal date");
    private static readonly DateColumn NdaUntil = Columns.Date("NdaUntil", "NDA until");
    private static readonly NoteColumn CrmLink = Columns.Note("CrmLink", "Link in the CRM");
    private static readonly TextColumn CrmId = Columns.Text("CrmId", "Id in the CRM").Indexed();

    public static readonly RecordKind<Account> Kind = new(
        new ListSchema("Accounts", "Customers and prospects.",
            [RecordKind.KeyColumn, RecordKind.ChangeColumn, Name, MailDomains, Segment, Region, Owner, AnnualRevenue, RevenueCurrency, RenewalDate, NdaUntil, CrmLink, CrmId]),
        f => new Account(f.RequiredKey(), f.Text(Name) ?? "")
        {
            MailDomains = FieldWords.Keys(f.Text(MailDomains)),
            Segment = f.Text(Segment),
            Region = f.Text(Region),
            Owner = f.Text(Owner),
            AnnualRevenue = f.Number(AnnualRevenue),
            RevenueCurrency = f.Text(RevenueCurrency),
            RenewalDate = f.Date(RenewalDate),
            NdaUntil = f.Date(NdaUntil),
            CrmLink = f.Note(CrmLink),
            CrmId = f.Text(CrmId),
        },
        a => Fields.Empty
            .Set(Name, a.Name)
            .Set(MailDomains, FieldWords.Keys(a.MailDomains))
            .Set(Segment, a.Segment)
            .Set(Region, a.Region)
            .Set(Owner, a.Owner)
            .Set(AnnualRevenue, a.AnnualRevenue)
            .Set(RevenueCurrency, a.RevenueCurrency)
            .Set(RenewalDate, a.RenewalDate)
            .Set(NdaUntil, a.NdaUntil)
            .Set(CrmLink, a.CrmLink)
            .Set(CrmId, a.CrmId));
}
