using TeamsAlign.People;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Customers.Money;

/// <summary>Who keeps rates: those who import.</summary>
internal static class RateRights
{
    /// <summary>Refusal of people who may not, or null.</summary>
    public static Refusal? Missing(Person person) => !person.IsOutsider && person.Is(Roles.ProductManager | Roles.Administrator)
        ? null
        : Refusal.NotAllowed("rates.keep", "Product managers and administrators keep the rates of currencies.");
}
