namespace TeamsAlign.People;

/// <summary>Roles as people read and write them in the list, in settings and on cards.</summary>
internal static class RoleWords
{
    private static readonly (Roles Role, string Word)[] Words =
    [
        (Roles.ProductManager, "Product manager"),
        (Roles.SalesManager, "Sales manager"),
        (Roles.Marketing, "Marketing"),
        (Roles.Executive, "Executive"),
        (Roles.Administrator, "Administrator"),
        (Roles.Member, "Member"),
    ];

    public static IEnumerable<string> All => Words.Select(w => w.Word);

    public static bool Knows(string? word) => Words.Any(w => Squeeze(w.Word).Equals(Squeeze(word ?? ""), StringComparison.OrdinalIgnoreCase));

    /// <summary>The words of the roles held, without "Member" where there is another.</summary>
    public static IEnumerable<string> List(Roles roles) =>
        Words.Where(w => (roles & w.Role) != 0 && (w.Role != Roles.Member || roles == Roles.Member)).Select(w => w.Word);

    public static string Of(Roles roles) => string.Join("; ", List(roles));

    /// <summary>Roles from words separated by semicolons or commas, in any case and spacing; unknown words are ignored.</summary>
    public static Roles Parse(string? text) =>
        (text ?? "").Split([';', ','], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .SelectMany(part => Words.Where(w => Squeeze(w.Word).Equals(Squeeze(part), StringComparison.OrdinalIgnoreCase)))
            .Aggregate(Roles.Member, (roles, w) => roles | w.Role);

    private static string Squeeze(string text) => text.Trim().Replace(" ", "", StringComparison.Ordinal);
}
