using TeamsAlign.Workspaces;

namespace TeamsAlign.People;

/// <summary>The one question of the installation: who decides for product, who for sales.</summary>
/// <param name="Product">People who become product managers.</param>
/// <param name="Sales">People who become sales managers.</param>
internal sealed record NameDeciders(IReadOnlyList<PersonName> Product, IReadOnlyList<PersonName> Sales) : Command
{
    public override Decision Decide(WorkspaceState state, Person by, DateTimeOffset now)
    {
        if (Product.Count == 0)
            return Refusal.Invalid("product", "Choose at least one person who decides for product.");
        if (Sales.Count == 0)
            return Refusal.Invalid("sales", "Choose at least one person who decides for sales.");
        if (Product.Count + Sales.Count > 12)
            return Refusal.Invalid("product", "Choose at most twelve people in all; more can be added later.");
        var open = state.Holders(Roles.ProductManager).Count == 0 || state.Holders(Roles.SalesManager).Count == 0;
        if (!by.Is(Roles.Administrator) && !(open && !by.IsOutsider))
            return Refusal.NotAllowed("people.deciders", $"{state.WhoDecides(Roles.ProductManager)} for product and {state.Names(Roles.SalesManager)} for sales. An administrator can change that.");
        var members = Product.Select(p => (Person: p, Role: Roles.ProductManager)).Concat(Sales.Select(p => (Person: p, Role: Roles.SalesManager)))
            .GroupBy(p => p.Person.Id)
            .Select(g => With(state, g.First().Person, g.Aggregate(Roles.Member, (roles, p) => roles | p.Role)))
            .ToArray();
        return Decision.About(by.Id.Value, "Named who decides for product and for sales").Put(members);
    }

    private static Member With(WorkspaceState state, PersonName person, Roles roles)
    {
        var before = state.People[person.Id.Value] ?? new Member(person.Id.Value, person.Name);
        return before with { Roles = before.Roles | roles, Mri = person.Mri ?? before.Mri, Removed = false };
    }
}

/// <summary>Somebody chosen from a roster.</summary>
internal sealed record PersonName(PersonId Id, string Name, string? Mri = null);
