using TeamsAlign.Bots.Cards;
using TeamsAlign.People;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Shell;

/// <summary>S0: what somebody is greeted with in their own chat, where their part calls for more than "Ask for something". Each slice registers its own; the first that has one counts.</summary>
internal interface IGreeting
{
    /// <param name="hello">"Hello Priya".</param>
    /// <returns>Null where it has nothing for this person.</returns>
    AdaptiveCard? For(Person person, string hello, WorkspaceState state, DateTimeOffset now);
}
