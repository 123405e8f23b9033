using TeamsAlign.Lists;
using TeamsAlign.Workspaces;

namespace TeamsAlign.People;

/// <summary>People as a list.</summary>
internal static class MemberList
{
    private static readonly TextColumn Name = Columns.Title("Name");
    private static readonly TextColumn RolesColumn = Columns.Text("Roles", "Roles").Described("Product manager; Sales manager; Marketing; Executive; Administrator");
    private static readonly TextColumn Scope = Columns.Text("SalesScope", "Scope").Described("Region or team of a sales manager");
    private static readonly TextColumn Mail = Columns.Text("Mail", "Mail");
    private static readonly TextColumn Mri = Columns.Text("TeamsId", "Teams id");
    private static readonly TextColumn CrmName = Columns.Text("CrmName", "Name in the CRM");
    private static readonly TextColumn Notices = Columns.Text("Notices", "Told differently").Described("As in: answer digest; news at once; digest off");
    private static readonly TextColumn QuietHours = Columns.Text("QuietHours", "Quiet hours").Described("As in: 19:00-07:00, days off. Or: none");
    private static readonly YesNoColumn Removed = Columns.YesNo("Removed", "Removed");

    public static readonly RecordKind<Member> Kind = new(
        new ListSchema("People", "Who holds a role in this product line. Everyone else of the tenant's linked teams is a member.",
            [RecordKind.KeyColumn, RecordKind.ChangeColumn, Name, RolesColumn, Scope, Mail, Mri, CrmName, Removed, Notices, QuietHours]),
        Read, Write)
    {
        Guard = Guard.Of(RolesColumn, Scope, Mri, Removed),
    };

    private static Member Read(Fields f) =>
        new(f.Text(RecordKind.KeyColumn) ?? throw new FormatException("A person without id."), f.Text(Name) ?? "")
        {
            Roles = RoleWords.Parse(f.Text(RolesColumn)),
            Scope = f.Text(Scope),
            Mail = f.Text(Mail),
            Mri = f.Text(Mri),
            CrmName = f.Text(CrmName),
            Removed = f.YesNo(Removed),
            Notices = f.Text(Notices),
            QuietHours = f.Text(QuietHours),
        };

    private static Fields Write(Member m) => Fields.Empty
        .Set(Name, m.Name)
        .Set(RolesColumn, RoleWords.Of(m.Roles))
        .Set(Scope, m.Scope)
        .Set(Mail, m.Mail)
        .Set(Mri, m.Mri)
        .Set(CrmName, m.CrmName)
        .Set(Removed, m.Removed)
        .Set(Notices, m.Notices)
        .Set(QuietHours, m.QuietHours);
}
