namespace TeamsAlign.Workspaces;

/// <summary>Something an audit found wrong.</summary>
/// <param name="Where">Key of the journal entry or the record; list and row where there is no key.</param>
/// <param name="Sentence">What is wrong, for people.</param>
internal sealed record Finding(string Where, string Sentence)
{
    public override string ToString() => $"{Where}: {Sentence}";
}
