namespace TeamsAlign.Local;

/// <summary>The people of the sample tenant; Graph, issuer and chats all know the same ones.</summary>
internal static class SamplePeople
{
    public const string TenantId = "11111111-1111-4111-8111-111111111111";
    public const string Domain = "contoso.example";

    public static IReadOnlyList<SamplePerson> All { get; } =
    [
        Person(1, "Priya", "Raman", "product manager"),
        Person(2, "Tomas", "Berg", "product manager"),
        Person(3, "Sofia", "Marino", "sales manager", "EMEA"),
        Person(4, "Daniel", "Okafor", "sales manager", "Americas"),
        Person(5, "Lena", "Fischer", "seller"),
        Person(6, "Marcus", "Hill", "seller"),
        Person(7, "Grace", "Liu", "marketing"),
        Person(8, "Henrik", "Dahl", "executive"),
        Person(9, "Ana", "Torres", "administrator"),
        Person(10, "Pat", "Customer", "guest") with { Mail = "pat@fabrikam.example", IsGuest = true },
    ];

    /// <summary>The person with that object id, address or name; null when nobody has it.</summary>
    public static SamplePerson? Find(string key) => All.FirstOrDefault(person =>
        Same(person.Id, key) || Same(person.Mail, key) || Same(person.Name, key));

    private static bool Same(string left, string right) => string.Equals(left, right, StringComparison.OrdinalIgnoreCase);

    private static SamplePerson Person(int number, string given, string family, string part, string? scope = null)
    {
        var last = number.ToString("D4", System.Globalization.CultureInfo.InvariantCulture);
        return new SamplePerson(
            $"aaaaaaaa-0000-4000-8000-00000000{last}",
            $"29:1{given.ToLowerInvariant()}-{last}",
            given,
            family,
            $"{given}.{family}@{Domain}".ToLowerInvariant(),
            part,
            scope,
            IsGuest: false);
    }
}
