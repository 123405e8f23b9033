namespace TeamsAlign.Bots;

/// <summary>Answer to typing into a choice set with an own data set.</summary>
public sealed class TypeaheadAnswer : InvokeAnswer
{
    private TypeaheadAnswer(SearchBody body)
        : base(body)
    {
    }

    /// <summary>Choices; only the first 15 are sent, as Teams shows no more.</summary>
    public static TypeaheadAnswer Choices(params IReadOnlyList<TypeaheadResult> results) =>
        new(new(200, "application/vnd.microsoft.search.searchResponse", new SearchResults([.. results.Take(TypeaheadTurn.Most)])));

    /// <summary>The query makes no sense.</summary>
    public static TypeaheadAnswer Error(int status, string code, string message) =>
        new(new(Shapes.ErrorStatus(status), "application/vnd.microsoft.error", new ErrorBody(code, message)));
}

/// <summary>One thing to choose.</summary>
/// <param name="Title">What people see.</param>
/// <param name="Value">What comes back.</param>
public sealed record TypeaheadResult(string Title, string Value);
