namespace TeamsAlign.Local.Graph.Query;

/// <summary>What a <c>$filter</c> says.</summary>
internal abstract record Filter
{
    /// <summary><paramref name="Operator"/> is one of eq ne lt gt le ge; the value is text, a number, a truth value or null.</summary>
    public sealed record Compare(string Path, string Operator, object? Value) : Filter;

    public sealed record StartsWith(string Path, string Text) : Filter;

    public sealed record And(Filter Left, Filter Right) : Filter;

    public sealed record Or(Filter Left, Filter Right) : Filter;

    /// <summary>Predicates joined by <c>and</c> at the top, in the order they were written.</summary>
    public IEnumerable<Filter> Conjuncts() => this is And and ? and.Left.Conjuncts().Concat(and.Right.Conjuncts()) : [this];

    /// <summary>Predicates joined by <c>or</c> at the top.</summary>
    public IEnumerable<Filter> Branches() => this is Or or ? or.Left.Branches().Concat(or.Right.Branches()) : [this];

    public IEnumerable<string> Paths() => this switch
    {
        Compare compare => [compare.Path],
        StartsWith starts => [starts.Path],
        And and => and.Left.Paths().Concat(and.Right.Paths()),
        Or or => or.Left.Paths().Concat(or.Right.Paths()),
        _ => [],
    };
}
