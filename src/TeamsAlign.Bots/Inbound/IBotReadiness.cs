namespace TeamsAlign.Bots;

/// <summary>An app that needs time before it can answer registers one of these; people are told instead of getting an error.</summary>
public interface IBotReadiness
{
    /// <summary>Asked before each turn, so make the usual case cheap. May wait a little.</summary>
    /// <returns>Null where the app can answer; otherwise a sentence for people.</returns>
    ValueTask<string?> WhyNotAsync(CancellationToken cancellationToken);
}
