using TeamsAlign.Lists;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Customers;

/// <summary>Deals as a list.</summary>
internal static class DealList
{
    private static readonly TextColumn Name = Columns.Title("Name");
    private static readonly TextColumn Account = Columns.Text("Account", "Account").Indexed();
    private static readonly ChoiceColumn Type = Columns.Choice("DealType", "Type", FieldWords.Choices<DealType>());
    private static readonly TextColumn Product = Columns.Text("Product", "Product").Indexed();
    private static readonly NumberColumn Amount = Columns.Number("Amount", "Amount");
    private static readonly NumberColumn AnnualAmount = Columns.Number("AnnualAmount", "Annual amount");
    private static readonly TextColumn Currency = Columns.Text("Currency", "Currency");
    private static readonly TextColumn Stage = Columns.Text("Stage", "Sales stage");
    private static readonly ChoiceColumn Forecast = Columns.Choice("Forecast", "Forecast category", FieldWords.Choices<ForecastCategory>());
    private static readonly NumberColumn Probability = Columns.Number("Probability", "Probability (0 to 1)");
    private static readonly DateColumn Opened = Columns.Date("Opened", "Opened");
    private static readonly DateColumn Closes = Columns.Date("Closes", "Closes");
    private static readonly TextColumn Owner = Columns.Text("Owner", "Owner").Indexed();
    private static readonly ChoiceColumn Outcome = Columns.Choice("Outcome", "Outcome", FieldWords.Choices<DealOutcome>()).Indexed();
    private static readonly TextColumn OutcomeReason = Columns.Text("OutcomeReason", "Primary reason");
    private static readonly NoteColumn CrmLink = Columns.Note("CrmLink", "Link in the CRM");
    private static readonly TextColumn CrmId = Columns.Text("CrmId", "Id in the CRM").Indexed();

    public static readonly RecordKind<Deal> Kind = new(
        new ListSchema("Deals", "Opportunities and their outcome, as imported or entered.",
            [RecordKind.KeyColumn, RecordKind.ChangeColumn, Name, Account, Type, Product, Amount, AnnualAmount, Currency, Stage, Forecast, Probability, Opened, Closes, Owner, Outcome, OutcomeReason, CrmLink, CrmId]),
        Read, Write);

    private static Deal Read(Fields f) => new(f.RequiredKey(), f.Text(Name) ?? "")
    {
        Account = f.Text(Account),
        Type = FieldWords.Parse<DealType>(f.Choice(Type)) ?? DealType.New,
        Product = f.Text(Product),
        Amount = f.Number(Amount),
        AnnualAmount = f.Number(AnnualAmount),
        Currency = f.Text(Currency),
        Stage = f.Text(Stage),
        Forecast = FieldWords.Parse<ForecastCategory>(f.Choice(Forecast)),
        Probability = f.Number(Probability),
        Opened = f.Date(Opened),
        Closes = f.Date(Closes),
        Owner = f.Text(Owner),
        Outcome = FieldWords.Parse<DealOutcome>(f.Choice(Outcome)) ?? DealOutcome.Open,
        OutcomeReason = f.Text(OutcomeReason),
        CrmLink = f.Note(CrmLink),
        CrmId = f.Text(CrmId),
    };

    private static Fields Write(Deal d) => Fields.Empty
        .Set(Name, d.Name)
        .Set(Account, d.Account)
        .Set<DealType>(Type, d.Type)
        .Set(Product, d.Product)
        .Set(Amount, d.Amount)
        .Set(AnnualAmount, d.AnnualAmount)
        .Set(Currency, d.Currency)
        .Set(Stage, d.Stage)
        .Set(Forecast, d.Forecast)
        .Set(Probability, d.Probability)
        .Set(Opened, d.Opened)
        .Set(Closes, d.Closes)
        .Set(Owner, d.Owner)
        .Set<DealOutcome>(Outcome, d.Outcome)
        .Set(OutcomeReason, d.OutcomeReason)
        .Set(CrmLink, d.CrmLink)
        .Set(CrmId, d.CrmId);
}
