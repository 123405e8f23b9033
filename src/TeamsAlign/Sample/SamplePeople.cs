using TeamsAlign.People;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Sample;

/// <summary>The sample's settings and people; the same whom local mode offers to sign in as.</summary>
internal static class SamplePeople
{
    public const string Priya = "aaaaaaaa-0000-4000-8000-000000000001";
    public const string Tomas = "aaaaaaaa-0000-4000-8000-000000000002";
    public const string Lena = "aaaaaaaa-0000-4000-8000-000000000005";
    public const string Marcus = "aaaaaaaa-0000-4000-8000-000000000006";

    public static IEnumerable<IRecord> Rows() =>
    [
        new Setting(WorkspaceSettings.NameKey, "Room displays"),
        new Setting(WorkspaceSettings.CurrencyKey, "EUR"),
        new Setting(WorkspaceSettings.TimeZoneKey, "Europe/Berlin"),
        // Whoever tries the sample alone asks and decides in one person.
        new Setting(WorkspaceSettings.SeparateHandsKey, "No"),
        Somebody(1, "Priya Raman", Roles.ProductManager),
        Somebody(2, "Tomas Berg", Roles.ProductManager),
        Somebody(3, "Sofia Marino", Roles.SalesManager) with { Scope = "EMEA" },
        Somebody(4, "Daniel Okafor", Roles.SalesManager) with { Scope = "Americas" },
        Somebody(5, "Lena Fischer", Roles.Member),
        Somebody(6, "Marcus Hill", Roles.Member),
        Somebody(7, "Grace Liu", Roles.Marketing),
        Somebody(8, "Henrik Dahl", Roles.Executive),
        Somebody(9, "Ana Torres", Roles.Administrator),
    ];

    private static Member Somebody(int number, string name, Roles role)
    {
        var parts = name.ToLowerInvariant().Split(' ');
        return new Member($"aaaaaaaa-0000-4000-8000-{number:D12}", name)
        {
            Roles = Roles.Member | role,
            Mail = $"{parts[0]}.{parts[1]}@contoso.example",
            Mri = $"29:1{parts[0]}-{number:D4}",
        };
    }
}
