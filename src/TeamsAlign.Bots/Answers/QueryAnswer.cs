namespace TeamsAlign.Bots;

/// <summary>Answer to a search command.</summary>
public sealed class QueryAnswer : InvokeAnswer
{
    private QueryAnswer(ExtensionBody body)
        : base(body)
    {
    }

    /// <summary>At most 25 results; an empty list ends the paging.</summary>
    /// <exception cref="ArgumentException">More: Teams asks for further pages by <see cref="QueryTurn.Skip"/>.</exception>
    public static QueryAnswer Results(params IReadOnlyList<SearchResult> results) => new(ExtensionBodies.Results(Shapes.Page(results)));

    /// <summary>Results in a grid of pictures.</summary>
    public static QueryAnswer Grid(params IReadOnlyList<SearchResult> results) => new(ExtensionBodies.Results(Shapes.Page(results), "grid"));

    /// <summary>Results the client may keep for some seconds.</summary>
    public static QueryAnswer Cached(int seconds, params IReadOnlyList<SearchResult> results)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(seconds);
        return new(ExtensionBodies.Results(Shapes.Page(results), cacheSeconds: seconds));
    }

    /// <summary>A sentence instead of results.</summary>
    public static QueryAnswer Message(string text) => new(ExtensionBodies.Message(text));

    /// <summary>Asks the person to sign in; Teams repeats the query afterwards.</summary>
    public static QueryAnswer SignIn(string title, string url) => new(ExtensionBodies.SignIn(title, url));

    /// <summary>Asks the person for settings.</summary>
    public static QueryAnswer Settings(string title, string url) => new(ExtensionBodies.Settings(title, url));
}
