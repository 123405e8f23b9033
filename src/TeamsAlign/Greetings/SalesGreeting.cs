using TeamsAlign.Bots.Cards;
using TeamsAlign.People;
using TeamsAlign.Shell;
using TeamsAlign.WaitingDeals;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Greetings;

/// <summary>A sales manager sees first which of their deals wait on product.</summary>
internal sealed class SalesGreeting : IGreeting
{
    public AdaptiveCard? For(Person person, string hello, WorkspaceState state, DateTimeOffset now) => person.Is(Roles.SalesManager)
        ? WaitingDealsCard.For([.. WaitingDeal.Of(state, person, state.Today(now))], state, state.Today(now), hello)
        : null;
}
