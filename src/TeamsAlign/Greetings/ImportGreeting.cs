using TeamsAlign.Bots.Cards;
using TeamsAlign.People;
using TeamsAlign.Requests;
using TeamsAlign.Shell;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Greetings;

/// <summary>A product manager of a product line without requests brings their backlog first.</summary>
internal sealed class ImportGreeting(TabLinks links) : IGreeting
{
    public AdaptiveCard? For(Person person, string hello, WorkspaceState state, DateTimeOffset now) =>
        !person.Is(Roles.ProductManager) || state.Requests.Count > 0 ? null : new AdaptiveCard(
            TextBlock.Heading(CardText.Typed(hello)),
            new TextBlock("You decide for product here. Bring your backlog: a CSV file of requests, customers or deals. You see ten rows and what would happen before anything is taken."))
        {
            Actions = [new OpenUrlAction("Import a file", links.To("import")), new ExecuteAction("Ask for something", HelpCards.AskVerb)],
        };
}
