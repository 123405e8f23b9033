using TeamsAlign.Lists;
using TeamsAlign.People;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Requests;

/// <summary>Who wants what, as a list.</summary>
internal static class DemandList
{
    private static readonly TextColumn RequestKey = Columns.Text("Request", "Request").Indexed();
    private static readonly TextColumn Account = Columns.Text("Account", "Account").Indexed();
    private static readonly TextColumn Deal = Columns.Text("Deal", "Deal").Indexed();
    private static readonly ChoiceColumn Weight = Columns.Choice("Weight", "Weight", FieldWords.Choices<DemandWeight>());
    private static readonly NoteColumn Quote = Columns.Note("Quote", "Quote").Described("At most 1,000 characters, chosen by the person");
    private static readonly NoteColumn QuoteLink = Columns.Note("QuoteLink", "Link to the quote");
    private static readonly TextColumn AddedById = Columns.Text("AddedById", "Added by (id)");
    private static readonly TextColumn AddedBy = Columns.Text("AddedBy", "Added by");
    private static readonly TimeColumn AddedAt = Columns.Time("AddedAt", "Added");
    private static readonly TextColumn ConfirmedById = Columns.Text("ConfirmedById", "Confirmed by (id)");
    private static readonly TextColumn ConfirmedBy = Columns.Text("ConfirmedBy", "Confirmed by");
    private static readonly TimeColumn ConfirmedAt = Columns.Time("ConfirmedAt", "Confirmed");
    private static readonly TextColumn InformedById = Columns.Text("InformedById", "Customer informed by (id)");
    private static readonly TextColumn InformedBy = Columns.Text("InformedBy", "Customer informed by");
    private static readonly TimeColumn InformedAt = Columns.Time("InformedAt", "Customer informed").Described("That it shipped; empty while nobody has told them");

    public static readonly RecordKind<Demand> Kind = new(
        new ListSchema("Demand", "Which account, and which deal, wants which request.",
        [
            RecordKind.KeyColumn, RecordKind.ChangeColumn, RequestKey, Account, Deal, Weight, Quote, QuoteLink,
            AddedBy, AddedById, AddedAt, ConfirmedBy, ConfirmedById, ConfirmedAt,
            InformedBy, InformedById, InformedAt,
        ]),
        Read, Write)
    {
        Guard = Guard.Of(ConfirmedBy, ConfirmedById, ConfirmedAt),
    };

    private static Demand Read(Fields f) => new(
        f.RequiredKey(),
        f.Text(RequestKey) ?? throw new FormatException("A demand that names no request."))
    {
        Account = f.Text(Account),
        Deal = f.Text(Deal),
        Weight = FieldWords.Parse<DemandWeight>(f.Choice(Weight)) ?? DemandWeight.Important,
        Quote = f.Note(Quote),
        QuoteLink = f.Note(QuoteLink),
        AddedBy = new PersonId(f.Text(AddedById) ?? ""),
        AddedByName = f.Text(AddedBy) ?? "",
        AddedAt = f.Time(AddedAt) ?? DateTimeOffset.UnixEpoch,
        ConfirmedBy = new PersonId(f.Text(ConfirmedById) ?? ""),
        ConfirmedByName = f.Text(ConfirmedBy),
        ConfirmedAt = f.Time(ConfirmedAt),
        InformedBy = new PersonId(f.Text(InformedById) ?? ""),
        InformedByName = f.Text(InformedBy),
        InformedAt = f.Time(InformedAt),
    };

    private static Fields Write(Demand d) => Fields.Empty
        .Set(RequestKey, d.Request)
        .Set(Account, d.Account)
        .Set(Deal, d.Deal)
        .Set<DemandWeight>(Weight, d.Weight)
        .Set(Quote, d.Quote)
        .Set(QuoteLink, d.QuoteLink)
        .Set(AddedById, d.AddedBy.Value)
        .Set(AddedBy, d.AddedByName)
        .Set(AddedAt, d.AddedAt)
        .Set(ConfirmedById, d.ConfirmedBy.Value)
        .Set(ConfirmedBy, d.ConfirmedByName)
        .Set(ConfirmedAt, d.ConfirmedAt)
        .Set(InformedById, d.InformedBy.Value)
        .Set(InformedBy, d.InformedByName)
        .Set(InformedAt, d.InformedAt);
}
