using TeamsAlign.Shell;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Greetings;

internal static class GreetingsSetup
{
    /// <summary>In the order in which they are asked: who holds several roles begins with the backlog.</summary>
    public static void AddGreetings(this WorkspaceBuilder builder)
    {
        builder.Services.AddSingleton<IGreeting, ImportGreeting>();
        builder.Services.AddSingleton<IGreeting, SalesGreeting>();
    }
}
