using TeamsAlign.Lists;
using TeamsAlign.People;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Approvals;

/// <summary>Delegations as a list.</summary>
internal static class DelegationList
{
    private static readonly TextColumn From = Columns.Text("DelegatedBy", "For (id)");
    private static readonly TextColumn FromName = Columns.Text("DelegatedByName", "For");
    private static readonly TextColumn To = Columns.Text("DelegatedTo", "Decides (id)");
    private static readonly TextColumn ToName = Columns.Text("DelegatedToName", "Decides");
    private static readonly DateColumn FirstDay = Columns.Date("FirstDay", "First day");
    private static readonly DateColumn LastDay = Columns.Date("LastDay", "Last day");
    private static readonly YesNoColumn Ended = Columns.YesNo("EndedEarly", "Ended early");

    public static readonly RecordKind<Delegation> Kind = new(
        new ListSchema("Delegations", "Who decides for whom, and on which days.",
            [RecordKind.KeyColumn, RecordKind.ChangeColumn, From, FromName, To, ToName, FirstDay, LastDay, Ended]),
        f => new Delegation(
            f.RequiredKey(),
            new PersonId(f.Text(From) ?? throw new FormatException("A delegation for nobody.")),
            new PersonId(f.Text(To) ?? throw new FormatException("A delegation to nobody.")),
            f.Date(FirstDay) ?? throw new FormatException("A delegation without its first day."),
            f.Date(LastDay) ?? throw new FormatException("A delegation without its last day."))
        {
            FromName = f.Text(FromName) ?? "",
            ToName = f.Text(ToName) ?? "",
            Ended = f.YesNo(Ended),
        },
        d => Fields.Empty
            .Set(From, d.From.Value)
            .Set(FromName, d.FromName)
            .Set(To, d.To.Value)
            .Set(ToName, d.ToName)
            .Set(FirstDay, d.FirstDay)
            .Set(LastDay, d.LastDay)
            .Set(Ended, d.Ended))
    {
        Guard = Guard.Everything,
    };
}
