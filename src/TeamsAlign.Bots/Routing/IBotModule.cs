namespace TeamsAlign.Bots;

/// <summary>A part of a bot: registers its handlers. Added with <c>services.AddBotModule&lt;T&gt;()</c>; one instance for the life of the process.</summary>
public interface IBotModule
{
    /// <summary>Names what it handles. Called once, at start; the same name twice in a bot is an error.</summary>
    void Register(BotRoutes routes);
}
