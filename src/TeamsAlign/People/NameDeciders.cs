using TeamsAlign.Workspaces;

namespace TeamsAlign.People;

/// <summary>The one question of the installation: who decides for product, who for sales.</summary>
/// <param name="Product">People who become product managers.</param>
/// <param name="Sales">People who become sales managers.</param>
internal sealed record NameDeciders(IReadOnlyList<PersonName> Product, IReadOnlyList<PersonName> Sales) : Command
{
    /// <summary>What everybody new is here without anybody having said so (local mode can be generous); whoever holds just that was not named.</summary>
    public Roles GivenToAll { get; init; } = Roles.Member;

    /// <summary>Whether it still has to be said who decides.</summary>
    public static bool IsOpen(WorkspaceState state, Roles givenToAll) =>
        state.Holders(Roles.ProductManager).All(m => m.Roles == givenToAll) || state.Holders(Roles.SalesManager).All(m => m.Roles == givenToAll);

    public override Decision Decide(WorkspaceState state, Person by, DateTimeOffset now)
    {
        if (Product.Count == 0)
            return Refusal.Invalid("product", "Choose at least one person who decides for product.");
        if (Sales.Count == 0)
            return Refusal.Invalid("sales", "Choose at least one person who decides for sales.");
        if (Product.Count + Sales.Count > 12)
            return Refusal.Invalid("product", "Choose at most twelve people in all; more can be added later.");
        var open = IsOpen(state, GivenToAll);
        if (!by.Is(Roles.Administrator) && !(open && !by.IsOutsider))
            return Refusal.NotAllowed("people.deciders", $"{state.WhoDecides(Roles.ProductManager)} for product and {state.Names(Roles.SalesManager)} for sales. An administrator can change that.");
        var members = Product.Select(p => (Person: p, Role: Roles.ProductManager)).Concat(Sales.Select(p => (Person: p, Role: Roles.SalesManager)))
            .GroupBy(p => p.Person.Id)
            .Select(g => With(state, g.First().Person, g.Aggregate(Roles.Member, (roles, p) => roles | p.Role)))
            .ToArray();
        return Decision.About(by.Id.Value, "Named who decides for product and for sales").Put(members);
    }

    private Member With(WorkspaceState state, PersonName person, Roles roles)
    {
        var before = state.People[person.Id.Value] ?? new Member(person.Id.Value, person.Name);
        return before with { Roles = before.Roles == GivenToAll ? roles : before.Roles | roles, Mri = person.Mri ?? before.Mri, Removed = false };
    }
}

/// <summary>Somebody chosen from a roster.</summary>
internal sealed record PersonName(PersonId Id, string Name, string? Mri = null);
