using TeamsAlign.Customers.Money;
using TeamsAlign.People;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Insights;

/// <summary>Who may read what a customer asked for and was told.</summary>
internal static class BriefRights
{
    /// <summary>Refusal of people who may not, or null. Where names are hidden from product managers, a brief would give away who asks for what.</summary>
    public static Refusal? ToRead(WorkspaceState state, Person person)
    {
        if (person.IsOutsider)
            return Outsiders.Refusal;
        return new MoneySight(state, person).SeesNames
            ? null
            : Refusal.NotAllowed("brief.names", "Customers are not named to product managers here, so their briefs are for sales.");
    }
}
