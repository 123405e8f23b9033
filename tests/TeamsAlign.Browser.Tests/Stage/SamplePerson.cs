namespace TeamsAlign.Browser.Stage;

/// <summary>Somebody of the sample tenant, by the object id the local issuer knows.</summary>
public sealed record SamplePerson(string Name, string Id)
{
    /// <summary>Product manager.</summary>
    public static SamplePerson Priya { get; } = new("Priya Raman", "aaaaaaaa-0000-4000-8000-000000000001");

    /// <summary>Product manager.</summary>
    public static SamplePerson Tomas { get; } = new("Tomas Berg", "aaaaaaaa-0000-4000-8000-000000000002");

    /// <summary>Sales manager.</summary>
    public static SamplePerson Sofia { get; } = new("Sofia Marino", "aaaaaaaa-0000-4000-8000-000000000003");

    /// <summary>Seller.</summary>
    public static SamplePerson Lena { get; } = new("Lena Fischer", "aaaaaaaa-0000-4000-8000-000000000005");

    /// <summary>Seller.</summary>
    public static SamplePerson Marcus { get; } = new("Marcus Hill", "aaaaaaaa-0000-4000-8000-000000000006");

    /// <summary>Executive.</summary>
    public static SamplePerson Henrik { get; } = new("Henrik Dahl", "aaaaaaaa-0000-4000-8000-000000000008");

    /// <summary>Administrator.</summary>
    public static SamplePerson Ana { get; } = new("Ana Torres", "aaaaaaaa-0000-4000-8000-000000000009");

    /// <summary>A customer's employee, guest of the tenant.</summary>
    public static SamplePerson Pat { get; } = new("Pat Customer", "aaaaaaaa-0000-4000-8000-000000000010");
}
